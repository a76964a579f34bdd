import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkVariables } from '../../dashboard/src/query/check-variables.ts';
import { insertField } from '../../dashboard/src/query/insert-field.ts';
import {
  nameQuery,
  readKept,
  remember,
  writeKept,
} from '../../dashboard/src/query/kept-queries.ts';
import type { QueryLink } from '../../dashboard/src/query/link.ts';
import { linkToQuery, printHash, readHash } from '../../dashboard/src/query/link.ts';
import { searchSchema } from '../../dashboard/src/query/search-schema.ts';
import { SNIPPET_LANGUAGES } from '../../dashboard/src/query/snippet-language.ts';
import { writeSnippet } from '../../dashboard/src/query/snippets.ts';
import { suggestVariables } from '../../dashboard/src/query/suggest-variables.ts';
import { tidyQuery } from '../../dashboard/src/query/tidy-query.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('links', () => {
  const link: QueryLink = {
    query: '# 1 + 1 & 2 = “drei”\n{ acts(first: 1) { totalCount } }\n',
    variables: '{ "a": "b&c=d#e%" }',
    view: 'chart',
    rows: 'acts.nodes',
    plan: { x: 'acts.nodes.date.year', value: '#rows', series: null, kind: 'lines' },
  };

  it('restore query, variables, view, rows and chart', () => {
    expect(readHash(printHash(link))).toEqual(link);
  });

  it('with a bad view or no query fall back', () => {
    expect(readHash('#q={a}&view=hologram&kind=pie')).toMatchObject({ view: 'table', plan: {} });
    expect(readHash('#content')).toBeNull();
  });

  it('from a chart lead to a query without the indentation of the program', () => {
    const address = linkToQuery('\n    query A {\n      b\n    }\n  ', { year: 1924 });
    const read = readHash(address.slice(address.indexOf('#')));
    expect(read).toMatchObject({ query: 'query A {\n  b\n}\n', variables: '{\n  "year": 1924\n}' });
  });
});

describe('programs', () => {
  const query = `query A($s: String!) {\n  act(slug: $s) { title } # it's \`\${x}\` "quoted" )"\n}`;

  it.each(SNIPPET_LANGUAGES)('in %s hold endpoint, query and variables', (language) => {
    const text = writeSnippet(language, {
      endpoint: 'http://localhost/graphql',
      query,
      variables: { s: "o'neil" },
    });
    expect(text).toContain('http://localhost/graphql');
    expect(text).toContain('act(slug: ');
    expect(text).toContain('neil');
  });

  it('in JavaScript hold exactly the query', () => {
    const text = writeSnippet('JavaScript', { endpoint: '/', query, variables: {} });
    const literal = /^const query = `([^]*?)(?<!\\)`;$/m.exec(text)?.[1] ?? '';
    expect(literal.replace(/\\([\\`$])/g, '$1')).toBe(query);
  });
});

describe('tidying', () => {
  it('sets a query out', () => {
    expect(tidyQuery('{acts{totalCount}}')).toBe('{\n  acts {\n    totalCount\n  }\n}\n');
  });

  it('keeps comments and only indents their lines', () => {
    expect(tidyQuery('{ # top\nacts(\n# first\nfirst: 1) {\ntotalCount }\n}')).toBe(
      '{ # top\n  acts(\n    # first\n    first: 1) {\n    totalCount }\n}\n',
    );
  });

  it('refuses what is no query, with the place', () => {
    expect(() => tidyQuery('{ acts( }')).toThrow(/Syntax Error/);
  });
});

describe('variables', () => {
  const query =
    'query A($slug: String!, $where: ActWhere) { act(slug: $slug) { title } acts(where: $where) { totalCount } }';

  it.each([
    ['{', /not JSON/],
    ['[1]', /one JSON object/],
    ['{}', /\$slug/],
    ['{ "slug": 3 }', /\$slug/],
    ['{ "slug": "a", "slugg": "b" }', /no variable \$slugg/],
    ['{ "slug": "a", "where": { "kinds": ["NONSENSE"] } }', /NONSENSE/],
  ])('%s is complained about', (text, words) => {
    expect(
      checkVariables(schema, query, text)
        .map(({ message }) => message)
        .join(),
    ).toMatch(words);
  });

  it('that fit are not', () => {
    expect(checkVariables(schema, query, '{ "slug": "a" }')).toEqual([]);
  });

  it('are suggested with the fields and words of their types', () => {
    const words = suggestVariables(schema, query).map(({ label }) => label);
    expect(words).toEqual(
      expect.arrayContaining(['slug', 'where', 'kinds', 'RECOGNITION_DE_JURE']),
    );
  });
});

describe('the schema', () => {
  it('is searched by names first', () => {
    expect(searchSchema(schema, 'standing')[0]).toMatchObject({ type: 'Standing', member: null });
    expect(searchSchema(schema, 'xylophone')).toEqual([]);
  });

  it('puts a field where its type is asked for, near the cursor', () => {
    const text = '{ acts { nodes { title } } }';
    const put = insertField(schema, text, text.length, { type: 'Act', field: 'date' });
    expect('text' in put && put.text).toContain('title\n      date {');
  });

  it('begins a query with a field and what it cannot do without', () => {
    const put = insertField(schema, '', 0, { type: 'Query', field: 'relation' });
    expect('text' in put && put.text).toMatch(/relation\(partner: "", subject: ""\) \{/);
  });

  it('says what is missing where the type is not asked for', () => {
    const put = insertField(schema, '{ datasets { slug } }', 5, {
      type: 'CountBucket',
      field: 'count',
    });
    expect('refusal' in put && put.refusal).toContain('recognitionCounts');
  });
});

describe('what the browser keeps', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('survives, newest first and each once', () => {
    const once = remember([], { query: '{ a }', variables: '', at: 1 });
    const past = remember(remember(once, { query: '{ b }', variables: '', at: 2 }), {
      query: '{ a }',
      variables: '',
      at: 3,
    });
    writeKept({ tabs: [], past });
    expect(readKept().past.map(({ query, at }) => [query, at])).toEqual([
      ['{ a }', 3],
      ['{ b }', 2],
    ]);
  });

  it('is nothing where storage holds something else', () => {
    localStorage.setItem('chancery-queries', '{"tabs": 3, "past": [{"at": 1}]}');
    expect(readKept()).toEqual({ tabs: [], past: [] });
  });

  it('has names', () => {
    expect(nameQuery('# x\nquery WhoRecognised1924 { a }')).toBe('Who recognised 1924');
    expect(nameQuery('{ datasets { slug } }')).toBe('datasets');
    expect(nameQuery('')).toBe('New query');
  });
});
