import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import ts from 'typescript';
import { printSdl } from '../../../server/emit-schema.ts';
import { temporaryFolder } from '../../helpers.ts';
import { COUNTS, PAGE, type CountsAnswer, type PageAnswer } from './questions.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** The documents a generated client exports, with its types. */
export interface GeneratedClient {
  RecognitionsPageDocument: TypedDocumentNode<PageAnswer, Record<string, unknown>>;
  RecognitionsPerYearDocument: TypedDocumentNode<CountsAnswer, Record<string, unknown>>;
}

/** What became of generating a client. */
export interface Generation {
  client: GeneratedClient;
  /** What the compiler says about code that uses the client, after its own files. */
  complain: (use: string) => string[];
}

/** Generates a typed client from the schema and the two questions, and loads it. */
export async function generateClient(): Promise<Generation> {
  const folder = temporaryFolder();
  const schema = join(folder, 'schema.graphql');
  const documents = join(folder, 'questions.graphql');
  const source = join(folder, 'client.ts');
  const compiled = join(folder, 'client.mjs');
  symlinkSync(PACKAGES, join(folder, 'node_modules'));
  writeFileSync(schema, printSdl());
  writeFileSync(documents, PAGE + COUNTS);
  const files = (await generate(
    {
      schema,
      documents,
      silent: true,
      generates: {
        [source]: {
          plugins: ['typescript-operations', 'typed-document-node'],
          config: { scalars: { EDTF: 'string', JSON: 'unknown' }, useTypeImports: true },
        },
      },
    },
    false,
  )) as { content: string }[];
  const text = files.map(({ content }) => content).join('\n');
  writeFileSync(source, text);
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(compiled, outputText);
  return {
    client: (await import(/* @vite-ignore */ pathToFileURL(compiled).href)) as GeneratedClient,
    complain: (use) => checkTypes(source, join(folder, 'use.ts'), use),
  };
}

function checkTypes(client: string, path: string, text: string): string[] {
  writeFileSync(path, text);
  const program = ts.createProgram([client, path], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
