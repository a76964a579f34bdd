import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

describe('an unknown slug in an argument', () => {
  it.each([
    ['{ recognitionCounts(subjects: ["usr"]) { total } }', 'subjects', 'usr', 'ussr'],
    [
      '{ recognitionCounts(subjects: ["ussr"], scheme: "histrical") { total } }',
      'scheme',
      'histrical',
      'historical',
    ],
    ['{ partnersByRegion(subject: "Germany") { count } }', 'subject', 'Germany', 'weimar-germany'],
    [
      '{ relation(subject: "ussr", partner: "great britian") { acts { slug } } }',
      'partner',
      'great britian',
      'britain',
    ],
    [
      '{ acts(where: { subjects: ["estona"] }) { totalCount } }',
      'where.subjects',
      'estona',
      'estonia',
    ],
    [
      '{ acts(where: { partners: ["finnland"] }) { totalCount } }',
      'where.partners',
      'finnland',
      'finland',
    ],
    [
      '{ acts(where: { withoutPartners: ["tuwa"] }) { totalCount } }',
      'where.withoutPartners',
      'tuwa',
      'tuva',
    ],
    [
      '{ acts(where: { sources: ["gazete"] }) { totalCount } }',
      'where.sources',
      'gazete',
      'gazette',
    ],
    [
      '{ acts(where: { datasets: ["sovjet"] }) { totalCount } }',
      'where.datasets',
      'sovjet',
      'soviet',
    ],
    [
      '{ acts(where: { regions: { slugs: ["baltics"] } }) { totalCount } }',
      'where.regions.slugs',
      'baltics',
      'baltic',
    ],
    [
      '{ acts(where: { regions: { scheme: "m94", slugs: [] } }) { totalCount } }',
      'where.regions.scheme',
      'm94',
      'm49',
    ],
    [
      '{ polities(where: { region: { slugs: ["afrika"] } }) { totalCount } }',
      'where.region.slugs',
      'afrika',
      'africa',
    ],
    [
      '{ treaties(where: { parties: ["indja"] }) { totalCount } }',
      'where.parties',
      'indja',
      'india',
    ],
    ['{ polity(slug: "ussr") { region(scheme: "m48") { slug } } }', 'scheme', 'm48', 'm49'],
  ])('%s names the argument, the value and a near slug', async (query, place, value, near) => {
    const { code, message } = await service.error(query);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(`${place}: `);
    expect(message).toContain(`"${value}"`);
    expect(message).toContain(`"${near}"`);
  });

  it('is answered with search where nothing resembles it', async () => {
    const { message } = await service.error(
      '{ recognitionCounts(subjects: ["xyzzyq"]) { total } }',
    );
    expect(message).toBe(
      'subjects: there is no polity with the slug "xyzzyq". Use search(text:) to find the slug.',
    );
  });

  it('is null where one thing is looked up', async () => {
    const data = await service.data(
      '{ polity(slug: "x") { slug } act(slug: "x") { slug } treaty(slug: "x") { slug } source(slug: "x") { slug } narrative(slug: "x") { slug } regionScheme(slug: "x") { slug } node(id: "x") { id } nodes(ids: ["x", "UG9saXR5Ong"]) { id } }',
    );
    expect(data).toEqual({
      polity: null,
      act: null,
      treaty: null,
      source: null,
      narrative: null,
      regionScheme: null,
      node: null,
      nodes: [null, null],
    });
  });
});
