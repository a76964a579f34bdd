import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerChartFiles } from '../../server/export/export.route.ts';
import { KeptFiles } from '../../server/export/kept-files.ts';
import { createQueue, NoLongerWanted, QueueFull } from '../../server/export/render-queue.ts';
import { FIRST_BY_REGION, PARTNERS } from '../charts/answers.ts';

let app: FastifyInstance;
let asked = 0;

function start(): FastifyInstance {
  const server = fastify({ logger: false });
  registerChartFiles(server, {
    execute: (query) => {
      asked += 1;
      if (query.includes('PartnerSources')) return { data: { partnersByRegion: [] } };
      return { data: query.includes('partnersByRegion') ? PARTNERS : FIRST_BY_REGION };
    },
    dataVersion: () => PARTNERS.dataVersion.hash,
    publicUrl: 'https://chancery.example',
  });
  return server;
}

beforeAll(() => {
  app = start();
});

afterAll(() => app.close());

async function get(file: string): Promise<Buffer> {
  const { statusCode, rawPayload, body } = await app.inject(`/charts/${file}`);
  if (statusCode !== 200) throw new Error(body);
  return rawPayload;
}

async function text(file: string): Promise<string> {
  return (await get(file)).toString();
}

/** Width and height as a PNG's header has them. */
async function sizeOf(file: string): Promise<[number, number]> {
  const png = await get(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const HOSTILE = [
  ['markup', '<script>alert(1)</script>&amp;"\'</text></svg>'],
  ['right to left', '\u202Eאבג عربي \u2066x'],
  ['emoji', '👩‍👩‍👧‍👦🏴‍☠️'],
  ['control characters', 'a\u0000b\u0007c\nd'],
  ['ten thousand letters', 'Recognition '.repeat(900)],
] as const;

describe('a PDF', () => {
  const FILE = 'recognitions.pdf?title=Brest+%26+Rapallo';
  let pdf: string;

  beforeAll(async () => {
    pdf = (await get(FILE)).toString('latin1');
  });

  it('opens as one page with title and author', () => {
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain('/Author (Chancery contributors)');
    expect(pdf).toContain('/Title (Brest & Rapallo)');
    expect(pdf).not.toContain('/JavaScript');
  });

  it('carries its fonts, and tables that give the letters back', () => {
    expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).toContain('SourceSerif4');
    expect(pdf.match(/\/ToUnicode/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('is made of lines and letters, not of a picture', () => {
    expect(pdf).not.toContain('/Subtype /Image');
  });

  it('has the size of its preset in points', async () => {
    const square = (await get('partners.pdf?preset=square')).toString('latin1');
    expect(square).toMatch(/\/MediaBox \[0 0 540 540\]/);
  });

  it('holds no date, so that it is the same every time', async () => {
    expect(pdf).not.toMatch(/\/(?:Creation|Mod)Date/);
    const other = start();
    const again = await other.inject(`/charts/${FILE}`);
    await other.close();
    expect(again.rawPayload.toString('latin1')).toBe(pdf);
  });
});

describe('an SVG', () => {
  it('carries the fonts its letters need when asked to', async () => {
    const svg = await text('recognitions.svg?fonts=embedded');
    expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
    expect(svg.replace(/url\(data:[^)]*\)/g, '')).not.toMatch(/url\((?!#clip-)/);
  });

  it('has outlines instead of letters when asked to, and still says what it is', async () => {
    const svg = await text('recognitions.svg?fonts=paths');
    expect(svg).not.toContain('<text');
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    expect(svg).toContain('viewBox="0 0 860');
  });

  it.each(HOSTILE)('shows %s in the title harmlessly', async (_kind, title) => {
    for (const fonts of ['live', 'embedded', 'paths']) {
      const query = new URLSearchParams({ title, subtitle: title, fonts }).toString();
      const svg = await text(`recognitions.svg?${query}`);
      expect(svg).not.toMatch(/<script|<foreignObject|<[a-z]+ [^>]*\bon\w+=/i);
      expect(svg).not.toMatch(/[^\t\n\P{Cc}]/u);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    }
  });
});

describe('every other format', () => {
  it.each(HOSTILE)('takes %s in the title', async (_kind, title) => {
    const query = new URLSearchParams({ title }).toString();
    expect((await get(`recognitions.png?scale=1&${query}`)).subarray(1, 4).toString()).toBe('PNG');
    expect((await get(`recognitions.pdf?${query}`)).subarray(0, 5).toString()).toBe('%PDF-');
    const json = JSON.parse(await text(`recognitions.json?${query}`)) as { title: string };
    expect(json.title.length).toBeGreaterThan(0);
    expect(await text(`recognitions.csv?${query}`)).toMatch(/^subject,year,/);
  });
});

describe('a preset', () => {
  it.each([
    ['slide', [1920, 1080]],
    ['social', [1200, 628]],
    ['square', [1080, 1080]],
    ['page', [2040, 2880]],
  ] as const)('makes a PNG of the size of a %s', async (preset, size) => {
    expect(await sizeOf(`recognitions.png?preset=${preset}`)).toEqual(size);
    expect(await sizeOf(`partners.png?preset=${preset}`)).toEqual(size);
  });

  it('gives a column the height it needs', async () => {
    const [width, height] = await sizeOf('recognitions.png?preset=column');
    expect(width).toBe(1260);
    expect(height).toBeGreaterThan(1500);
  });

  it('gives way to a width and a height of the reader’s own', async () => {
    const own = 'recognitions.png?preset=slide&width=400&height=300&scale=1';
    expect(await sizeOf(own)).toEqual([400, 300]);
  });

  it('keeps key, sources, licence, version and address', async () => {
    for (const preset of ['column', 'page', 'slide', 'social', 'square']) {
      const svg = await text(`recognitions.svg?preset=${preset}`);
      expect(svg).toContain('>Data version');
      expect(svg).toMatch(/chancery\.example\/\?v=/);
      expect(svg).toMatch(/CC\u00A0BY/);
      expect(svg).toContain('Oceania<');
    }
  });
});

describe('print without colour', () => {
  it('uses greys alone, and numbers the groups', async () => {
    const svg = await text('recognitions.svg?theme=print&preset=page');
    for (const colour of new Set(svg.match(/#[0-9a-f]{6}/gi))) {
      expect([colour.slice(1, 3), colour.slice(3, 5)]).toEqual([
        colour.slice(3, 5),
        colour.slice(5, 7),
      ]);
    }
    expect(svg).toContain('>1 Western Europe<');
    expect(svg).toContain('>1</text>');
  });
});

describe('numbers', () => {
  it('come wide with a column per group', async () => {
    const [head = '', ...lines] = (await text('recognitions.csv?layout=wide')).split('\n');
    expect(head).toContain('Western Europe');
    expect(lines.length).toBeGreaterThan(25);
  });

  it('come as JSON with everything the chart was drawn from', async () => {
    const json = JSON.parse(await text('recognitions.json')) as {
      sources: unknown[];
      questions: { query: string }[];
      answers: unknown[];
      table: { rows: { count: number }[] };
      dataVersion: { hash: string };
    };
    expect(json.questions[0]?.query).toMatch(/^query Recognitions/);
    expect(json.answers).toEqual(JSON.parse(JSON.stringify([FIRST_BY_REGION])));
    expect(json.dataVersion.hash).toBe(FIRST_BY_REGION.dataVersion.hash);
    const sum = json.table.rows.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(FIRST_BY_REGION.recognitionCounts[0]?.total);
    expect(json.sources.length).toBeGreaterThan(0);
  });
});

describe('a file', () => {
  it('is drawn once and kept', async () => {
    await get('partners.svg?title=Kept');
    const before = asked;
    await get('partners.svg?title=Kept&download');
    expect(asked).toBe(before);
  });

  it('names what it cannot use of its own', async () => {
    const { json } = await app.inject('/charts/recognitions.svg?preset=poster&fonts=comic');
    expect(json<{ errors: { message: string }[] }>().errors.map(({ message }) => message)).toEqual([
      'preset=“poster” cannot be used. Use one of: column, page, slide, social, square.',
      'fonts=“comic” cannot be used. Use one of: live, embedded, paths.',
    ]);
  });

  it('of too many pixels is refused with the cure', async () => {
    const url = '/charts/recognitions.png?width=2400&height=2400&scale=4';
    const { statusCode, body } = await app.inject(url);
    expect(statusCode).toBe(400);
    expect(body).toContain('the most is 40. Choose a smaller scale');
  });

  it('leaves memory as it was after a hundred of them', async () => {
    const draw = async (count: number, name: string): Promise<void> => {
      for (let at = 0; at < count; at += 1) {
        await get(`recognitions.png?title=${name}+${String(at)}`);
      }
    };
    await draw(20, 'Warm');
    const before = process.memoryUsage.rss();
    await draw(100, 'Number');
    // The kept files alone may take 64 MB.
    expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(250);
  }, 120_000);
});

describe('kept files', () => {
  const file = (size: number): { body: Buffer; pages: number } => ({
    body: Buffer.alloc(size),
    pages: 1,
  });

  it('make room for newer ones, the longest unused first', () => {
    const kept = new KeptFiles(1000);
    for (const name of ['a', 'b', 'c', 'd']) kept.keep(name, file(230));
    kept.find('a');
    kept.keep('e', file(230));
    expect(kept.find('b')).toBeUndefined();
    expect(kept.find('a')?.body).toHaveLength(230);
    expect(kept.bytes).toBeLessThanOrEqual(1000);
  });

  it('do not hold what would fill a quarter of the room', () => {
    const kept = new KeptFiles(1000);
    kept.keep('a', file(300));
    expect([kept.find('a'), kept.bytes]).toEqual([undefined, 0]);
  });
});

describe('a full queue', () => {
  it('refuses, and does not begin what nobody waits for', async () => {
    const queue = createQueue(1, 1);
    let release = (): void => undefined;
    const first = queue(() => new Promise<void>((resolve) => (release = resolve)));
    let begun = false;
    const second = queue(
      () => {
        begun = true;
        return Promise.resolve();
      },
      () => false,
    );
    await expect(queue(() => Promise.resolve())).rejects.toThrow(QueueFull);
    release();
    await first;
    await expect(second).rejects.toThrow(NoLongerWanted);
    expect(begun).toBe(false);
  });
});
