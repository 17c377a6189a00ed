import { useTranslation } from 'react-i18next';
import { pointIds } from '../../../../electron/shared/snapshot';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { pointRows, pointsTotal, type PointRow } from '../model/points';
import { PointPicture } from '../PointPicture';
import { StateMark } from '../StateMark';
import { choosePoint, useDashboard } from '../store';
import { useToday } from '../useToday';
import { Choices } from './Choices';
import { Stage } from './Stage';

/** One figure of a point; where the feed does not give it, that is said. */
function Fact({ name, value }: { readonly name: string; readonly value: number | null | undefined }) {
  const { t } = useTranslation('hongmei-today');
  return (
    <div className="fact">
      <dt>{name}</dt>
      {value === null || value === undefined ? (
        <dd className="fact-unknown">{t('notProvided')}</dd>
      ) : (
        <dd className="figure">
          {tonnesWord(value)}
          <small>{t('unit')}</small>
        </dd>
      )}
    </div>
  );
}

function PointStory({ row }: { readonly row: PointRow }) {
  const { t } = useTranslation('hongmei-today');
  const { t: shell } = useTranslation();
  return (
    <div className="point" key={row.id}>
      <PointPicture id={row.id} />
      <div className="point-text">
        <p className="lead">
          <strong>{shell(`points.${row.id}`)}</strong>
        </p>
        <p className="point-story">{t(`points.story.${row.id}`)}</p>
        <dl className="facts">
          <Fact name={t('points.received')} value={row.reading?.today} />
          <Fact name={t('points.conditioner')} value={row.reading?.conditionerToday} />
          <Fact name={t('points.capacity')} value={row.reading?.capacityPerDay} />
        </dl>
      </div>
    </div>
  );
}

/** The three points: what they took in, and how they are. */
export function PointsView() {
  const { t } = useTranslation('hongmei-today');
  const { t: shell } = useTranslation();
  const { view, day } = useToday();
  const chosen = useDashboard((s) => s.point);
  const rows = pointRows(view.snapshot);
  const rowOf = (id: PointRow['id']): PointRow => rows.find((row) => row.id === id) ?? { id, reading: null };
  const total = pointsTotal(rows);
  const title = total === null ? t('points.titleSome', { day }) : t('points.title', { day, tonnes: tonnesWord(total) });
  return (
    <Stage
      title={title}
      controls={
        <Choices ids={pointIds} chosen={chosen} onChoose={choosePoint}>
          {(id) => {
            const { reading } = rowOf(id);
            return (
              <>
                <span className="choice-name">{shell(`points.${id}`)}</span>
                <span className="choice-state" data-state={reading?.state ?? 'unknown'}>
                  <StateMark state={reading?.state ?? null} size="2rem" />
                  {t(`points.state.${reading?.state ?? 'unknown'}`)}
                </span>
                {reading && <span className="choice-amount">{t('mass', { tonnes: tonnesWord(reading.today) })}</span>}
              </>
            );
          }}
        </Choices>
      }
    >
      <PointStory row={rowOf(chosen)} />
    </Stage>
  );
}
