// Draws who imports whom, folder by folder, into docs/architecture.md, between its two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const PAGE = 'docs/architecture.md';
const BEGIN = '<!-- imports:begin -->';
const END = '<!-- imports:end -->';

/** Folders shown as one box each; a file belongs to the first that fits, others are not shown. */
const BOXES = [
  /^db\/[^/]+(?=\/)/,
  /^db(?=\/(?!drizzle\.config))/,
  /^server\/(export|cli)(?=\/)/,
  /^server(?=\/)/,
  /^dashboard\/charts(?=\/)/,
  /^dashboard\/src\/[^/]+(?=\/)/,
  /^dashboard\/src(?=\/)/,
];

const boxOf = (path) => BOXES.map((box) => box.exec(path)?.[0]).find(Boolean);
const idOf = (box) => box.replaceAll(/\W/g, '_');

async function readImports() {
  const { options } = await extractDepcruiseConfig('./.dependency-cruiser.cjs');
  const { output } = await cruise(
    ['db', 'server', 'dashboard'],
    { ...options, includeOnly: '^(db|server|dashboard)/' },
    undefined,
    { tsConfig: extractTsConfig('./tsconfig.json') },
  );
  return output.modules;
}

function draw(modules) {
  const boxes = new Set();
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    const from = boxOf(source);
    if (!from) continue;
    boxes.add(from);
    for (const { resolved } of dependencies) {
      const to = boxOf(resolved);
      if (to && to !== from) arrows.add(`  ${idOf(from)} --> ${idOf(to)}`);
    }
  }
  const parts = ['server', 'dashboard', 'db'].flatMap((part) => [
    `  subgraph ${part}_part [${part}]`,
    ...[...boxes]
      .filter((box) => box === part || box.startsWith(`${part}/`))
      .sort()
      .map((box) => `    ${idOf(box)}["${box}"]`),
    '  end',
  ]);
  return ['```mermaid', 'flowchart LR', ...parts, ...[...arrows].sort(), '```'].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const begin = page.indexOf(BEGIN);
const end = page.indexOf(END);
if (begin < 0 || end < begin) {
  console.error(`${PAGE} lacks the markers ${BEGIN} and ${END}; put them where the picture goes.`);
  process.exit(1);
}
const picture = draw(await readImports());
writeFileSync(PAGE, `${page.slice(0, begin)}${BEGIN}\n\n${picture}\n\n${page.slice(end)}`);
