import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, parseFile, printFile } from '../../dashboard/charts/file-choices.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import { readEmbed } from '../../dashboard/src/state/embed.ts';
import type { Order } from '../../dashboard/src/views/export/export-texts.ts';
import {
  citeAddress,
  commandLine,
  embedSnippet,
  fileAddress,
  permalink,
  previewAddress,
} from '../../dashboard/src/views/export/export-texts.ts';

const ORDER: Order = {
  chart: 'recognitions',
  format: 'png',
  view: { ...DEFAULT_VIEW, by: 'KIND', scale: 3, title: "Lenin's treaties & others" },
  choices: { ...DEFAULT_CHOICES, preset: 'SLIDE', print: true, fonts: 'PATHS', layout: 'WIDE' },
};

describe('the texts of the export dialogue', () => {
  it('ask for the file with what its format knows, and nothing else', () => {
    const query = "by=kind&scale=3&title=Lenin's+treaties+%26+others&theme=print&preset=slide";
    expect(fileAddress(ORDER)).toBe(`/charts/recognitions.png?${query}`);
    expect(fileAddress({ ...ORDER, format: 'svg' })).toContain('&fonts=paths');
    expect(fileAddress({ ...ORDER, format: 'svg' })).not.toContain('scale=');
    expect(fileAddress({ ...ORDER, format: 'csv' })).toContain('&layout=wide');
  });

  it('show as preview the drawing with its fonts', () => {
    expect(previewAddress(ORDER)).toMatch(/^\/charts\/recognitions\.svg\?.*&fonts=embedded$/);
  });

  it('write a command that a shell takes apart as it was meant', () => {
    expect(commandLine(ORDER)).toBe(
      String.raw`chancery chart recognitions -o recognitions.png --by kind --scale 3 --title 'Lenin'\''s treaties & others' --theme print --preset slide`,
    );
  });

  it('link to the page with the data version', () => {
    expect(permalink('/', ORDER.view, 'https://c.example', 'abcdef1234567890')).toBe(
      'https://c.example/?by=kind&v=abcdef123456',
    );
    expect(permalink('/map', DEFAULT_VIEW, 'https://c.example', null)).toBe(
      'https://c.example/map',
    );
  });

  it('write a frame that cannot be broken out of', () => {
    const html = embedSnippet(ORDER, 'https://c.example', { title: '"><script>', controls: true });
    expect(html).toContain('src="https://c.example/embed/recognitions?by=kind#controls"');
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;"');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('cite the view under its own title', () => {
    expect(citeAddress({ ...ORDER, view: DEFAULT_VIEW }, 'txt', 'view')).toBe(
      '/cite.txt?chart=recognitions&part=view',
    );
    expect(citeAddress(ORDER, 'bib')).toContain('title=Lenin');
  });
});

describe('what a file is asked for', () => {
  it('is read back as it was written', () => {
    const { view, choices } = ORDER;
    const read = parseFile(new URLSearchParams(printFile(view, choices)));
    expect(read).toEqual({ view, choices, complaints: [] });
  });
});

describe('the address of an embedded chart', () => {
  it.each([
    ['/embed/map', '', { chart: 'map', controls: false }],
    ['/embed/map/', '#controls', { chart: 'map', controls: true }],
    ['/embed/pie', '', null],
    ['/map', '', null],
  ] as const)('is read from %s%s', (path, hash, expected) => {
    expect(readEmbed(path, hash)).toEqual(expected);
  });
});
