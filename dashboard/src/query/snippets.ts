import type { SnippetLanguage } from './snippet-language.ts';

/** A request as the page sends it. */
export interface SnippetRequest {
  /** The whole address of the API. */
  endpoint: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The request as a program that prints the answer, with nothing but what its language brings. */
export function writeSnippet(language: SnippetLanguage, request: SnippetRequest): string {
  return WRITERS[language](request);
}

const WRITERS: Record<SnippetLanguage, (request: SnippetRequest) => string> = {
  curl: ({ endpoint, query, variables }) =>
    [
      `curl ${quoteShell(endpoint)} \\`,
      "  --header 'content-type: application/json' \\",
      `  --data ${quoteShell(JSON.stringify({ query, variables }))}`,
      '',
    ].join('\n'),
  JavaScript: ({ endpoint, query, variables }) =>
    [
      `const query = \`${query.replace(/[\\`]|\$\{/g, '\\$&')}\`;`,
      `const variables = ${JSON.stringify(variables, null, 2)};`,
      '',
      `const response = await fetch(${JSON.stringify(endpoint)}, {`,
      "  method: 'POST',",
      "  headers: { 'content-type': 'application/json' },",
      '  body: JSON.stringify({ query, variables }),',
      '});',
      'const { data, errors } = await response.json();',
      'if (errors) throw new Error(errors[0].message);',
      'console.log(data);',
      '',
    ].join('\n'),
  Python: ({ endpoint, query, variables }) =>
    [
      'import json',
      'from urllib.request import Request, urlopen',
      '',
      `query = ${quotePython(query)}`,
      // Read from text, so that true and null need no translation.
      `variables = json.loads(${quotePython(JSON.stringify(variables, null, 2))})`,
      '',
      'request = Request(',
      `    ${JSON.stringify(endpoint)},`,
      '    data=json.dumps({"query": query, "variables": variables}).encode(),',
      '    headers={"content-type": "application/json"},',
      ')',
      'with urlopen(request) as response:',
      '    answer = json.load(response)',
      'if "errors" in answer:',
      '    raise RuntimeError(answer["errors"][0]["message"])',
      'print(json.dumps(answer["data"], indent=2, ensure_ascii=False))',
      '',
    ].join('\n'),
  R: ({ endpoint, query, variables }) =>
    [
      'library(httr2)',
      '',
      `query <- ${quoteR(query)}`,
      `variables <- jsonlite::fromJSON(${quoteR(JSON.stringify(variables, null, 2))}, simplifyVector = FALSE)`,
      'if (length(variables) == 0) variables <- NULL',
      '',
      `answer <- request(${JSON.stringify(endpoint)}) |>`,
      '  req_body_json(list(query = query, variables = variables)) |>',
      '  req_perform() |>',
      '  resp_body_json(simplifyVector = TRUE)',
      'if (!is.null(answer$errors)) stop(answer$errors$message[[1]])',
      'str(answer$data)',
      '',
    ].join('\n'),
};

function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function quotePython(text: string): string {
  return `"""${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""`;
}

/** A raw string, whose dashes outnumber those of anything in the text that would end it. */
function quoteR(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}
