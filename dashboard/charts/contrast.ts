import { mixColours } from './theme.ts';

/** Relative luminance of a colour such as `#0b559f`, 0 to 1, as WCAG defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, as WCAG defines it. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The colour, or the nearest mixture of it with `ink` that stands out from the ground by `ratio`:
 * 4.5 for text, 3 for lines.
 */
export function standOut(colour: string, ink: string, ground: string, ratio: number): string {
  const steps = Array.from({ length: 21 }, (_, step) => mixColours(colour, ink, step / 20));
  return steps.find((mixed) => contrastOf(mixed, ground) >= ratio) ?? ink;
}
