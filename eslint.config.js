import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './dashboard/svelte.config.js';

const graphQLConfig = { schema: './schema.graphql', documents: 'dashboard/src/**/*.graphql' };

const SCRIPTS = ['**/*.{js,mjs,cjs,ts}', '**/*.svelte'];

/** Exported things that must say what they are; a type named like its list of words need not. */
const DOCUMENTED = [
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration:not([typeAnnotation.type=/^TS(IndexedAccessType|TypeOperator|TypeQuery)$/])',
  'ExportNamedDeclaration > VariableDeclaration',
];

const PUBLIC_ONLY = { esm: true, cjs: false, window: false };

export default defineConfig(
  {
    ignores: [
      'build/',
      'dashboard/src/api/{chart-answers,documents}.ts',
      'db/migrations/',
      'tests/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'scripts',
    files: SCRIPTS,
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // Types and resolvers of the schema are classes whose decorators are their content.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Rows become instances of these classes by shape; they have no behaviour to lose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler wants obj['key'] where the key comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // Arrow functions that hand on a call without a result stay one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    name: 'plain scripts',
    files: ['**/*.{js,mjs,cjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
  {
    name: 'scripts of other pages',
    files: ['dashboard/public/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    name: 'environment',
    files: ['server/**/*.ts', 'db/**/*.ts'],
    ignores: ['server/main.ts', 'server/cli/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only server/main.ts reads the environment; take the value from settings.',
        },
      ],
    },
  },
  {
    name: 'documented exports',
    files: ['db/**/*.ts', 'dashboard/charts/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: PUBLIC_ONLY, contexts: DOCUMENTED, enableFixer: false },
      ],
      'jsdoc/no-blank-blocks': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
    },
  },

  {
    name: 'data checks',
    files: ['db/checks/**/*.ts'],
    rules: {
      // A rule describes itself: its description is a property that people read in findings.
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: PUBLIC_ONLY,
          enableFixer: false,
          contexts: DOCUMENTED.filter((context) => !context.includes('VariableDeclaration')),
        },
      ],
    },
  },

  {
    name: 'components',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
    rules: {
      'svelte/button-has-type': 'error',
      // Props are declared with let, as Svelte wants them.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$bindable'] }],
    },
  },
  {
    name: 'component types',
    files: ['**/*.svelte'],
    rules: {
      // Here the props of an imported component are any; svelte-check knows and checks their types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },

  {
    name: 'schema',
    files: ['schema.graphql'],
    extends: [graphql.configs['flat/schema-recommended'], graphql.configs['flat/schema-relay']],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: {
      // Only types that node(id:) finds have an id; the others are known by their slug or their place.
      '@graphql-eslint/strict-id-in-types': 'off',
      // An act's actor is no repetition of "act".
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // The acts of a bucket page forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Connections give their nodes beside their edges, and short lists are plain lists.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
    },
  },
  {
    name: 'questions',
    files: ['dashboard/src/**/*.graphql'],
    extends: [graphql.configs['flat/operations-recommended']],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    rules: {
      // Ids matter to clients that keep a cache of objects; ours keeps none.
      '@graphql-eslint/require-selections': 'off',
    },
  },
  prettier,
  svelte.configs.prettier,
);
