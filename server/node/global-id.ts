/** The types that `node` can fetch. */
export const NODE_TYPES = ['Polity', 'Act', 'Treaty', 'Source'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The opaque global id of an object: stable as long as its slug is, and slugs never change. */
export function globalId(type: NodeType, slug: string): string {
  return Buffer.from(`${type}:${slug}`).toString('base64url');
}

/** The type and slug behind a global id, or null when the text is none of ours. */
export function readGlobalId(id: string): { type: NodeType; slug: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((name) => name === text.slice(0, colon));
  const slug = text.slice(colon + 1);
  return type && globalId(type, slug) === id ? { type, slug } : null;
}
