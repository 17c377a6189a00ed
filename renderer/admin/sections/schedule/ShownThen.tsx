import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inProgramme } from '../../../exhibit-kit/inProgramme';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { itemPicture } from '../../../exhibit-kit/kit';
import { exhibits } from '../../../exhibits/index';
import { useSession } from '../../../session/store';
import { Choice } from '../../kit/Choice';
import { useContent } from '../../kit/useContent';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { toggled } from './planEdits';

interface ThenProps {
  readonly testId: string;
  /** null: as usual */
  readonly chosen: string[] | null;
  readonly onChange: (chosen: string[] | null) => void;
}

interface PicksProps {
  readonly testId: string;
  readonly options: readonly { readonly id: string; readonly picture?: string; readonly name: ReactNode }[];
  readonly chosen: readonly string[];
  /** how many have to stay */
  readonly least: number;
  readonly onChange: (chosen: string[]) => void;
}

/** Any number of some, each pressed in or out. Test ids: `<testId>-<id>`. */
function Picks({ testId, options, chosen, least, onChange }: PicksProps) {
  const all = options.map(({ id }) => id);
  return (
    <div className="schedule-picks">
      {options.map(({ id, picture, name }) => (
        <button
          key={id}
          type="button"
          className="focusable"
          data-testid={`${testId}-${id}`}
          aria-pressed={chosen.includes(id)}
          onClick={() => {
            const next = toggled(all, chosen, id);
            if (next.length >= least) onChange(next);
          }}
        >
          {picture !== undefined && <img src={itemPicture(picture)} alt="" draggable={false} />}
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}

function AllOrSome({
  testId,
  label,
  isAll,
  onChange,
}: {
  testId: string;
  label: string;
  isAll: boolean;
  onChange: (all: boolean) => void;
}) {
  const { t } = useTranslation('admin-schedule');
  const options = (['all', 'some'] as const).map((value) => ({ value, label: t(`${label}.${value}`) }));
  return (
    <div className="schedule-which">
      <span className="admin-field-label">{t(`${label}.title`)}</span>
      <Choice
        testId={testId}
        label={t(`${label}.title`)}
        options={options}
        value={isAll ? 'all' : 'some'}
        onChange={(value) => onChange(value === 'all')}
      />
    </div>
  );
}

/** Which exhibits stand on home then: as the programme says, or some; one at least. */
export function ExhibitsThen({ testId, chosen, onChange }: ThenProps) {
  const { t } = useTranslation('admin-schedule');
  const nameOf = useExhibitNames();
  const programme = useSession((s) => s.settings?.exhibits ?? []);
  const list = (exhibits as readonly ExhibitManifest[]).filter(({ onHome }) => onHome !== false).map(({ id }) => id);
  const order = inProgramme(list, programme, list);
  const usual = programme.length === 0 ? order : order.filter((id) => programme.includes(id));
  return (
    <>
      <AllOrSome testId={testId} label="exhibitsThen" isAll={chosen === null} onChange={(all) => onChange(all ? null : usual)} />
      <p className="admin-note">{t(chosen === null ? 'exhibitsThen.allHelp' : 'exhibitsThen.someHelp')}</p>
      {chosen !== null && (
        <Picks testId={testId} options={order.map((id) => ({ id, name: nameOf(id) }))} chosen={chosen} least={1} onChange={onChange} />
      )}
    </>
  );
}

/** Which pictures the attract loop shows then: all, some, or none. */
export function SlidesThen({ testId, chosen, onChange }: ThenProps) {
  const { t, i18n } = useTranslation('admin-schedule');
  const slides = useContent()?.slides ?? [];
  if (slides.length === 0) return null;
  const options = slides.map(({ id, picture, items, text }) => {
    const shown = picture ?? items[0];
    return { id, ...(shown !== undefined && { picture: shown }), name: i18n.language === 'en' ? text.en : text.zh };
  });
  return (
    <>
      <AllOrSome
        testId={testId}
        label="slidesThen"
        isAll={chosen === null}
        onChange={(all) => onChange(all ? null : slides.map(({ id }) => id))}
      />
      <p className="admin-note">{t(chosen === null ? 'slidesThen.allHelp' : chosen.length === 0 ? 'noSlides' : 'slidesThen.someHelp')}</p>
      {chosen !== null && <Picks testId={testId} options={options} chosen={chosen} least={0} onChange={onChange} />}
    </>
  );
}
