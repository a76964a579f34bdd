import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

/** Natural Earth's outlines at 1 : 110 million, by way of world-atlas; today's borders. */
const world: unknown = atlas;
type World = Parameters<typeof feature>[0];

const ANTARCTICA = '010';

/**
 * Codes of ISO 3166-1: the three letters our data know, with the three digits of the outlines.
 * Kosovo has an outline without a code; territories that are no polity here are left out.
 */
const CODES = `
  AFG004 AGO024 ALB008 ARE784 ARG032 ARM051 AUS036 AUT040 AZE031 BDI108 BEL056 BEN204
  BFA854 BGD050 BGR100 BHS044 BIH070 BLR112 BLZ084 BOL068 BRA076 BRN096 BTN064 BWA072
  CAF140 CAN124 CHE756 CHL152 CHN156 CIV384 CMR120 COD180 COG178 COL170 CRI188 CUB192
  CYP196 CZE203 DEU276 DJI262 DNK208 DOM214 DZA012 ECU218 EGY818 ERI232 ESH732 ESP724
  EST233 ETH231 FIN246 FJI242 FRA250 GAB266 GBR826 GEO268 GHA288 GIN324 GMB270 GNB624
  GNQ226 GRC300 GTM320 GUY328 HND340 HRV191 HTI332 HUN348 IDN360 IND356 IRL372 IRN364
  IRQ368 ISL352 ISR376 ITA380 JAM388 JOR400 JPN392 KAZ398 KEN404 KGZ417 KHM116 KOR410
  KWT414 LAO418 LBN422 LBR430 LBY434 LKA144 LSO426 LTU440 LUX442 LVA428 MAR504 MDA498
  MDG450 MEX484 MKD807 MLI466 MMR104 MNE499 MNG496 MOZ508 MRT478 MWI454 MYS458 NAM516
  NER562 NGA566 NIC558 NLD528 NOR578 NPL524 NZL554 OMN512 PAK586 PAN591 PER604 PHL608
  PNG598 POL616 PRK408 PRT620 PRY600 PSE275 QAT634 ROU642 RUS643 RWA646 SAU682 SDN729
  SEN686 SLB090 SLE694 SLV222 SOM706 SRB688 SSD728 SUR740 SVK703 SVN705 SWE752 SWZ748
  SYR760 TCD148 TGO768 THA764 TJK762 TKM795 TLS626 TTO780 TUN788 TUR792 TWN158 TZA834
  UGA800 UKR804 URY858 USA840 UZB860 VEN862 VNM704 VUT548 YEM887 ZAF710 ZMB894 ZWE716
`;

const DIGITS: ReadonlyMap<string, string> = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((code) => [code.slice(0, 3), code.slice(3)] as const),
);

/** One outline of the backdrop, in degrees. */
export interface Outline {
  type: 'Feature';
  properties: Readonly<Record<string, unknown>> | null;
  geometry: object;
  /** ISO 3166-1 numeric code; missing for three areas that the standard does not know. */
  id?: string | number;
}

function readOutlines(): Outline[] {
  const topology = world as World;
  const countries = topology.objects['countries'];
  if (countries === undefined) throw new TypeError('The atlas holds no countries.');
  const collection = feature(topology, countries) as unknown as { features: Outline[] };
  return collection.features.filter(({ id }) => id !== ANTARCTICA);
}

/** All outlines but Antarctica's. */
export const OUTLINES: readonly Outline[] = readOutlines();

function nameOf({ properties }: Outline): unknown {
  return properties?.['name'];
}

const BY_CODE: ReadonlyMap<string, Outline> = new Map(
  OUTLINES.flatMap((outline) => {
    const known = [...DIGITS].find(([, digits]) => digits === outline.id)?.[0];
    const code = known ?? (nameOf(outline) === 'Kosovo' ? 'XKX' : undefined);
    return code === undefined ? [] : [[code, outline] as const];
  }),
);

/** The outline of the state that goes by a code today; undefined where it is too small to draw. */
export function outlineOf(iso3: string): Outline | undefined {
  return BY_CODE.get(iso3);
}
