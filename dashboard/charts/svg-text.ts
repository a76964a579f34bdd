/** Where a baseline of canvas lies above the alphabetic one, in parts of the font size. */
export const BASELINES: Record<string, number> = {
  alphabetic: 0,
  middle: 0.32,
  top: 0.78,
  hanging: 0.78,
  bottom: -0.22,
  ideographic: -0.22,
};

/** What SVG calls the alignments of canvas; the start is its default. */
export const ANCHORS: Record<string, string> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** Numbers with at most three decimals, so that files are small and the same everywhere. */
export function roundNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing cannot hold ${String(value)}.`);
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Text for XML: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A colour as canvas takes it; throws on gradients, patterns and what could leave an attribute. */
export function readColour(style: unknown): string {
  if (typeof style !== 'string' || !/^[#\w(),.%\s/-]+$/.test(style)) {
    throw new TypeError(`An SVG drawing takes colours as text; it was given ${typeof style}.`);
  }
  return style;
}

/** Splits a canvas font such as `600 13px 'Source Sans 3', sans-serif`. */
export function readFont(font: string): {
  style: string;
  weight: string;
  size: number;
  family: string;
} {
  const match = /^(.*?)\s*([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(font.trim());
  if (match === null)
    throw new TypeError(`A font is written as in CSS with px; this is “${font}”.`);
  const words = (match[1] ?? '').split(' ');
  const weight = words.find((word) => /^(?:\d{3}|bold)$/.test(word)) ?? '400';
  return {
    style: words.includes('italic') ? 'italic' : 'normal',
    weight: weight === 'bold' ? '700' : weight,
    size: Number(match[2]),
    family: match[3] ?? 'sans-serif',
  };
}
