// The fictional province: its cities and counties, and as many units of every kind and level as were asked for.
import { han } from './print-number.ts';
import { type UnitKind, unitKinds } from './unit-kinds.ts';

/** First two digits of every code: no real province has 99, and the gate takes it only in content that says it is fictional. */
const provinceDigits = '99';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: '省级' | '地级' | '县级';
  readonly parent: string;
}

export interface FictionalUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly alias: string;
  readonly place: Place;
  readonly supervisor: string;
  readonly kind: UnitKind;
}

const stems = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申';
const two = (n: number): string => String(n).padStart(2, '0');

/** Province first, then cities, then counties, so that whoever supervises comes before the supervised. */
export function places(count: number): Place[] {
  const cities = Math.min(stems.length, Math.round(Math.sqrt(count)), count - 1);
  const province = `${provinceDigits}0000`;
  const list: Place[] = [{ code: province, name: '示例省', nameEn: 'Example Province', level: '省级', parent: '' }];
  for (let i = 0; i < cities; i += 1) {
    const code = `${provinceDigits}${71 + i}00`;
    list.push({ code, name: `示例${stems[i]}市`, nameEn: `Example City ${i + 1}`, level: '地级', parent: province });
  }
  for (let i = 0; list.length < count; i += 1) {
    const city = list[1 + (i % cities)] as Place;
    const number = Math.floor(i / cities) + 1;
    list.push({
      code: `${city.code.slice(0, 4)}${two(number)}`,
      name: `${city.name.slice(0, -1)}${han(number)}县`,
      nameEn: `Example County ${(i % cities) + 1}-${number}`,
      level: '县级',
      parent: city.code,
    });
  }
  return list;
}

/** Few units: few kinds, so that several of one kind and level can be compared. */
const kindsFor = (units: number): number =>
  Math.min(unitKinds.length, Math.max(2, Math.round(Math.sqrt(units) * 0.75)));

/** The most units the codes have room for. */
export const mostUnits = (1 + stems.length * 100) * unitKinds.length;

export function placeUnits(count: number): { readonly places: readonly Place[]; readonly units: FictionalUnit[] } {
  const kinds = unitKinds.slice(0, kindsFor(count));
  const all = places(Math.ceil(count / kinds.length));
  const byCode = new Map(all.map((place) => [place.code, place]));
  const units = all.flatMap((place) => kinds.map((kind) => toUnit(place, kind, byCode))).slice(0, count);
  return { places: all, units };
}

const idOf = (place: Place, kind: UnitKind): string => `${kind.id}-${place.code}`;

function toUnit(place: Place, kind: UnitKind, byCode: ReadonlyMap<string, Place>): FictionalUnit {
  const above = byCode.get(place.parent);
  const name = place.name + kind.names[place.level === '省级' ? 0 : 1];
  const shortName = `${place.name}${kind.kind}`;
  const alias = /[厅局]$/.test(name) ? shortName + name.slice(-1) : '';
  return {
    id: idOf(place, kind),
    name,
    shortName,
    alias: alias === name ? '' : alias,
    place,
    supervisor: above === undefined ? '' : idOf(above, kind),
    kind,
  };
}
