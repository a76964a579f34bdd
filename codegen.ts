import type { CodegenConfig } from '@graphql-codegen/cli';

const WRITING = {
  enumType: 'string-literal',
  scalars: { EDTF: 'string', JSON: 'unknown' },
  useTypeImports: true,
  dedupeFragments: true,
} as const;

/**
 * Types for the dashboard's questions: `npm run codegen` reads the emitted schema and the questions.
 * The texts of the charts' questions stand in the charts, which the server uses as well; the
 * dashboard needs their types alone.
 */
const config: CodegenConfig = {
  schema: './schema.graphql',
  generates: {
    'dashboard/src/api/chart-answers.ts': {
      documents: 'dashboard/charts/*questions.ts',
      plugins: ['typescript-operations'],
      config: WRITING,
    },
    'dashboard/src/api/documents.ts': {
      documents: 'dashboard/src/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...WRITING,
        documentMode: 'string',
        // Pages leave out the questions that they do not ask.
        pureMagicComment: true,
      },
    },
  },
};

export default config;
