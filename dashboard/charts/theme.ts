/** Colours of everything that is not data. */
export interface Theme {
  name: 'light' | 'dark' | 'print';
  background: string;
  text: string;
  muted: string;
  hairline: string;
  baseline: string;
}

/** The themes; text and muted reach 4.5 : 1 on the background, the baseline 3 : 1. */
export const THEMES: Readonly<Record<Theme['name'], Theme>> = {
  light: {
    name: 'light',
    background: '#ffffff',
    text: '#1a2330',
    muted: '#4f5b6a',
    hairline: '#dfe3e8',
    baseline: '#78869a',
  },
  dark: {
    name: 'dark',
    background: '#12161b',
    text: '#f2f4f7',
    muted: '#a9b4c0',
    hairline: '#2b323b',
    baseline: '#768496',
  },
  print: {
    name: 'print',
    background: '#ffffff',
    text: '#000000',
    muted: '#3a3a3a',
    hairline: '#d4d4d4',
    baseline: '#4a4a4a',
  },
};

/** A colour between two, in hexadecimal; `share` 0 is `one`, 1 is `other`. */
export function mixColours(one: string, other: string, share: number): string {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
