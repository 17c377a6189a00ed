// What staff may set of an exhibit, read from its own schema: the form is drawn from this and knows no exhibit.
import * as v from 'valibot';
import type { ExhibitModule } from './exhibit';

export type OptionValue = string | number | boolean | null | readonly (string | number)[];

interface Base {
  readonly key: string;
  /** what holds while staff have set nothing */
  readonly preset: OptionValue;
}

/** choice: one of a few, null among them where the visitor may choose · choices: some of a few, at least one. */
export type OptionField =
  | (Base & { readonly kind: 'choice'; readonly values: readonly (string | number | null)[] })
  | (Base & { readonly kind: 'choices'; readonly values: readonly (string | number)[] })
  | (Base & { readonly kind: 'number'; readonly least: number; readonly most: number; readonly step: number })
  | (Base & { readonly kind: 'switch' });

/** The parts of a schema that are looked at here. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly options?: readonly (string | number)[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** a step that leads through a range in some thirty touches, at most */
const stepOf = (range: number): number => [1, 2, 5, 10, 20, 50].find((step) => range / step <= 30) ?? 100;

const boundOf = ({ pipe }: Shape, type: string): number | null => {
  const found = pipe?.find((action) => action.type === type)?.requirement;
  return typeof found === 'number' ? found : null;
};

/** The field for one entry; null for a kind of value that no control here can set. */
const fieldOf = (key: string, shape: Shape, preset: OptionValue, mayBeNull = false): OptionField | null => {
  switch (shape.type) {
    case 'optional':
    case 'nullable':
      return shape.wrapped ? fieldOf(key, shape.wrapped, preset, mayBeNull || shape.type === 'nullable') : null;
    case 'picklist':
      return { kind: 'choice', key, preset, values: [...(mayBeNull ? [null] : []), ...(shape.options ?? [])] };
    case 'array':
      return shape.item?.options ? { kind: 'choices', key, preset, values: shape.item.options } : null;
    case 'boolean':
      return { kind: 'switch', key, preset };
    case 'number': {
      const [least, most] = [boundOf(shape, 'min_value'), boundOf(shape, 'max_value')];
      return least === null || most === null ? null : { kind: 'number', key, preset, least, most, step: stepOf(most - least) };
    }
    default:
      return null;
  }
};

/** The fields of an exhibit's options, in the order it names them. */
export const optionFields = ({ parameters, options = [] }: Pick<ExhibitModule, 'parameters' | 'options'>): OptionField[] => {
  const shape = parameters as unknown as Shape;
  const presets = v.parse(parameters, {}) as Readonly<Record<string, OptionValue>>;
  return options.flatMap((key) => {
    const entry = shape.entries?.[key];
    const field = entry && fieldOf(key, entry, presets[key] ?? null);
    return field ? [field] : [];
  });
};
