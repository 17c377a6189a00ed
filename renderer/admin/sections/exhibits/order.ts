import type { Programme } from '../../../../electron/shared/staff/exhibitCalls';
import type { OptionField, OptionValue } from '../../../exhibit-kit/options';

export interface Row {
  readonly id: string;
  readonly on: boolean;
}

/** What the section edits. */
export interface Form {
  readonly rows: readonly Row[];
  readonly pinned: string | null;
  readonly options: Programme['exhibitOptions'];
}

/** All exhibits of home as rows: those shown first, in their order; the rest below, off. None chosen means all. */
export const rowsOf = (exhibits: readonly string[], all: readonly string[]): Row[] => {
  const shown = exhibits.filter((id) => all.includes(id));
  if (shown.length === 0) return all.map((id) => ({ id, on: true }));
  return [...shown.map((id) => ({ id, on: true })), ...all.filter((id) => !shown.includes(id)).map((id) => ({ id, on: false }))];
};

/** What is published; null where nothing would be shown. */
export const programmeOf = ({ rows, pinned, options }: Form): Programme | null => {
  const exhibits = rows.filter(({ on }) => on).map(({ id }) => id);
  return exhibits.length === 0 ? null : { exhibits, pinned, exhibitOptions: options };
};

type Set = Readonly<Record<string, unknown>>;
const setOf = (options: Programme['exhibitOptions'], id: string): Set => (options[id] ?? {}) as Set;

export const optionOf = (options: Programme['exhibitOptions'], id: string, { key, preset }: OptionField): OptionValue =>
  (setOf(options, id)[key] as OptionValue | undefined) ?? preset;

/** One option of one exhibit set; what is as usual is left out, so that it follows the exhibit when that changes. */
export const withOption = (options: Programme['exhibitOptions'], id: string, field: OptionField, value: OptionValue) => {
  const { [field.key]: _, ...rest } = setOf(options, id);
  const isUsual = JSON.stringify(value) === JSON.stringify(field.preset);
  return withSet(options, id, isUsual ? rest : { ...rest, [field.key]: value });
};

const withSet = (options: Programme['exhibitOptions'], id: string, set: Set): Programme['exhibitOptions'] => {
  const { [id]: _, ...others } = options;
  return Object.keys(set).length === 0 ? others : { ...others, [id]: set };
};

export const withoutOptions = (options: Programme['exhibitOptions'], id: string) => withSet(options, id, {});
