import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ConcreteRequest } from 'relay-runtime';
import { printSdl } from '../../../server/emit-schema.ts';
import { temporaryFolder } from '../../helpers.ts';

const require = createRequire(import.meta.url);

/** A folder with the schema and one module of Relay, to be compiled. */
export interface RelayProject {
  /** What the compiler prints. @throws when it refuses the module */
  compile: () => string;
  /** A query that the compiler has written. */
  readQuery: (name: string) => ConcreteRequest;
}

/**
 * Lays out a Relay project over the schema of the service.
 * @param module name of the module, with which all its queries and fragments must begin
 * @param documents its GraphQL documents
 */
export function createRelayProject(module: string, documents: readonly string[]): RelayProject {
  const folder = temporaryFolder();
  const artifacts = join(folder, 'artifacts');
  const config = join(folder, 'relay.config.json');
  mkdirSync(join(folder, 'src'));
  mkdirSync(artifacts);
  writeFileSync(join(folder, 'schema.graphql'), printSdl());
  writeFileSync(
    join(folder, 'src', `${module}.js`),
    documents.map((document) => `graphql\`${document}\`;\n`).join(''),
  );
  writeFileSync(
    config,
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      artifactDirectory: './artifacts',
      language: 'javascript',
      customScalarTypes: { EDTF: 'string', JSON: 'unknown' },
    }),
  );
  const compiler = require('relay-compiler') as string;
  return {
    compile() {
      // The compiler takes the folders of its configuration from where it runs.
      const { status, stdout, stderr } = spawnSync(compiler, [config, '--noWatchman'], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${stdout}${stderr}`);
      return `${stdout}${stderr}`;
    },
    readQuery: (name) => require(join(artifacts, `${name}.graphql.js`)) as ConcreteRequest,
  };
}
