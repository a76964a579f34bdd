/**
 * A date label with the word that stands before it in a sentence: “on 1 February 1924”, “in 1924”,
 * “about 1921”, “in the 1920s”.
 */
export function placeInTime(label: string): string {
  if (/^(about|before|after|between|by)\b/.test(label)) return label;
  if (/^\d+s\b/.test(label)) return `in the ${label}`;
  if (/^\d{1,2}(\s|–)/.test(label)) return `on ${label}`;
  return `in ${label}`;
}
