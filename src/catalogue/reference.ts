import type { Access, AccessField, CentreRow, SearchWord, Settlement } from './centre.ts';
import type { Code } from './code.ts';
import type { Contact } from './contact.ts';
import {
  derivations,
  figureStatuses,
  type Indicator,
  type IndicatorId,
  type Unit,
  type UnitId,
} from './indicator.ts';
import { isIsoDate } from './period.ts';
import type { TableRecord } from './record.ts';
import type { Area, AreaCode, RegionCode } from './region.ts';
import type { Source, SourceId } from './source.ts';
import type { ForbiddenWord, Term } from './term.ts';

// Each function turns a checked row of a reference table into its type; the check has seen to it that the codes are known.

export function toArea(row: TableRecord): Area {
  const since = row.text('since');
  return {
    code: row.text('code') as AreaCode,
    kato: row.text('kato'),
    type: row.text('type') as Area['type'],
    slug: row.text('slug'),
    name: row.labels('name'),
    nameEn: row.text('name_en'),
    inName: row.labels('in'),
    ofName: row.labels('of'),
    capital: row.labels('capital'),
    since: isIsoDate(since) ? since : undefined,
  };
}

export function toSource(row: TableRecord): Source {
  return {
    id: row.text('id') as SourceId,
    publisher: row.text('publisher'),
    title: row.text('title'),
    date: row.period('date'),
    language: row.text('language') as Source['language'],
    url: row.optional('url'),
    note: row.optionalLabels('note'),
  };
}

export function toUnit(row: TableRecord): Unit {
  return {
    id: row.text('id') as UnitId,
    label: row.labels('label'),
    counted: row.labels('counted'),
    scaled: row.labels('scaled'),
  };
}

export function toIndicator(row: TableRecord): Indicator {
  const rules = row.list('rules');
  const status = row.text('status');
  return {
    id: row.text('id') as IndicatorId,
    unit: row.text('unit') as UnitId,
    label: row.labels('label'),
    definition: row.labels('definition'),
    rules: derivations.filter((rule) => rules.includes(rule)),
    status: figureStatuses.find((one) => one === status) ?? 'actual',
    coverageOf: row.optional('coverage_of') as IndicatorId | undefined,
  };
}

export function toCode(row: TableRecord): Code {
  return {
    list: row.text('list'),
    code: row.text('code'),
    label: row.labels('label'),
    definition: row.optionalLabels('definition'),
    parts: row.list('parts'),
  };
}

export function toSettlement(row: TableRecord): Settlement {
  return {
    id: row.text('id'),
    region: row.text('region') as RegionCode,
    kind: row.text('kind'),
    name: row.labels('name'),
    point: toPoint(row),
    line: row.line,
  };
}

export function toContact(row: TableRecord): Contact {
  return {
    id: row.text('id'),
    area: row.text('region') as AreaCode,
    organization: { kk: row.optional('organization_kk'), ru: row.text('organization_ru') },
    phone: row.optional('phone'),
    purpose: row.labels('purpose'),
    website: row.optional('website'),
    source: row.text('source') as SourceId,
    asOf: row.period('as_of'),
  };
}

export function toCentreRow(row: TableRecord): CentreRow {
  return {
    id: row.text('id'),
    name: { kk: row.optional('name_kk'), ru: row.text('name_ru') },
    brand: row.optional('brand'),
    type: row.text('type'),
    ownership: row.text('ownership'),
    region: row.text('region') as RegionCode,
    settlement: row.optional('settlement'),
    address: { kk: row.optional('address_kk'), ru: row.optional('address_ru') },
    phone: row.optional('phone'),
    email: row.optional('email'),
    website: row.optional('website'),
    forms: row.list('service_forms'),
    groups: row.list('target_groups'),
    capacity: row.number('capacity'),
    opened: row.period('opened'),
    status: row.text('status') as CentreRow['status'],
    point: toPoint(row),
    precision: row.text('precision') as CentreRow['precision'],
    access: toAccess(row),
    sources: row.list('sources') as readonly SourceId[],
    asOf: row.period('as_of'),
    note: row.optionalLabels('note'),
    line: row.line,
  };
}

export function toTerm(row: TableRecord): Term {
  return {
    id: row.text('id'),
    label: row.labels('term'),
    short: row.optionalLabels('short'),
    definition: row.optionalLabels('definition'),
    sources: row.list('sources') as readonly SourceId[],
  };
}

export function toForbiddenWord(row: TableRecord): ForbiddenWord {
  return {
    locale: row.text('language') as ForbiddenWord['locale'],
    begins: row.text('begins').toLowerCase(),
    except: row.list('except').map((one) => one.toLowerCase()),
    instead: row.text('instead'),
  };
}

export function toSearchWord(row: TableRecord): SearchWord {
  return {
    list: row.text('list'),
    code: row.text('code'),
    words: { kk: row.list('words_kk'), ru: row.list('words_ru') },
  };
}

function toAccess(row: TableRecord): Access {
  const say = (field: AccessField) => row.optional(field) as Access[AccessField];
  return {
    entrance: say('entrance'),
    lift: say('lift'),
    toilet: say('toilet'),
    parking: say('parking'),
    sign_language: say('sign_language'),
    tactile: say('tactile'),
  };
}

function toPoint(row: TableRecord): CentreRow['point'] {
  const latitude = row.number('lat');
  const longitude = row.number('lon');
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
