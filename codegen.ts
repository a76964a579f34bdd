import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the dashboard's questions: `npm run codegen` reads the emitted schema and writes one file. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['dashboard/src/**/*.graphql', 'dashboard/{charts,src/views}/*questions.ts'],
  generates: {
    'dashboard/src/api/documents.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        scalars: { EDTF: 'string', JSON: 'unknown' },
        useTypeImports: true,
        dedupeFragments: true,
        // Pages leave out the questions that they do not ask.
        pureMagicComment: true,
      },
    },
  },
};

export default config;
