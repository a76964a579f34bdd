/** Scrolls to a part of the page that the address names, once the part is there. */
export function arrive(part: HTMLElement): void {
  if (part.id !== '' && location.hash === `#${part.id}`) part.scrollIntoView();
}
