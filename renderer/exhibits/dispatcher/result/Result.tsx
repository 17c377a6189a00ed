import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { tonnesToday } from '../../../exhibit-kit/consequence/consequence';
import { FeedChip } from '../../../exhibit-kit/FeedChip';
import { useKit } from '../../../exhibit-kit/kit';
import { Result as RoundResult } from '../../../exhibit-kit/round/result/Result';
import { Worn } from '../../../exhibit-kit/Worn';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Chip } from '../../../ui/Chip';
import { balanceOfDay, tipOf, type DayBalance } from '../model/balance';
import { tourKm } from '../model/distance';
import { tonnesPerUnit } from '../model/places';
import { driven } from '../model/plan';
import { keptByShift } from '../model/shifts';
import { useBest } from '../solver/useBest';
import { useDispatcher } from '../store';
import { Replay } from './Replay';
import '../map/map.css';
import './balance.css';

const t1 = (tonnes: number): string => tonnes.toFixed(1);

/** Both days on one scale of all that came up. */
function Comparison({ kept, best, generated }: { readonly kept: number; readonly best: number | null; readonly generated: number }) {
  const { t } = useTranslation('dispatcher');
  const rows = [
    { id: 'you', tonnes: kept },
    { id: 'best', tonnes: best },
  ] as const;
  return (
    <div className="dis-compare" data-testid="optimum" data-you={kept} data-best={best ?? ''}>
      {rows.map(({ id, tonnes }) => (
        <div key={id} className={`dis-compare-row dis-compare-${id}`}>
          <span>{t(`result.${id}`)}</span>
          <span className="dis-compare-track">
            <i style={{ width: `${((tonnes ?? 0) / generated) * 100}%` }} />
          </span>
          <b>
            {tonnes === null ? '…' : t1(tonnes)}
            <small>{t('units.t')}</small>
          </b>
        </div>
      ))}
    </div>
  );
}

function Figures({ balance }: { readonly balance: DayBalance }) {
  const { t } = useTranslation('dispatcher');
  const figures = [
    { id: 'generated', text: t1(balance.generated), unit: 't' },
    { id: 'left', text: t1(balance.left), unit: 't' },
    { id: 'waiting', text: t1(balance.waiting), unit: 't' },
    { id: 'km', text: balance.km.toFixed(0), unit: 'km' },
  ] as const;
  return (
    <dl className="dis-account">
      {figures.map(({ id, text, unit }) => (
        <div key={id} data-testid={`account-${id}`}>
          <dt>{t(`result.${id}`)}</dt>
          <dd className="figure">
            {text}
            <small>{t(`units.${unit}`)}</small>
          </dd>
        </div>
      ))}
      <div className="dis-account-product" data-testid="account-conditioner">
        <dt>
          {t('result.conditioner')}
          <Chip kind="typical">{t('result.typical')}</Chip>
        </dt>
        <dd className="figure">
          {t1(balance.conditioner)}
          <small>{t('units.t')}</small>
        </dd>
      </div>
    </dl>
  );
}

/** The day's account: how near the best, and what it came to. */
function Account({ balance, best }: { readonly balance: DayBalance; readonly best: number | null }) {
  const { t } = useTranslation('dispatcher');
  return (
    <div className="dis-accounts">
      <section className="card dis-balance">
        <h3>{t('result.kept')}</h3>
        <Comparison kept={balance.kept} best={best} generated={balance.generated} />
      </section>
      <section className="card dis-balance">
        <Figures balance={balance} />
      </section>
    </div>
  );
}

function Teams() {
  const { t } = useTranslation();
  const { t: own } = useTranslation('dispatcher');
  const { teams, rides, day } = useDispatcher();
  if (teams.length === 0 || !day) return null;
  const kept = keptByShift(rides, day.slots, teams.length);
  return (
    <ul className="dis-teams" aria-label={own('result.teams')}>
      {teams.map((team, index) => (
        <li key={team.id} style={{ '--team': team.colour } as React.CSSProperties}>
          <i aria-hidden="true" />
          {t(team.nameKey as 'loading')} <b>{t1(kept[index]! * tonnesPerUnit)}</b> {own('units.t')}
        </li>
      ))}
    </ul>
  );
}

/** What has really come up today, beside the tonnes of the game. */
function Today() {
  const { t } = useTranslation('dispatcher');
  const { feed, now } = useKit();
  const tonnes = tonnesToday(useStore(feed), now());
  if (tonnes === null) return null;
  return (
    <p className="dis-today" data-testid="dis-today">
      <Worn text={t('result.today', { tonnes: t1(tonnes) })}>
        <FeedChip feed={feed} now={now} />
      </Worn>
    </p>
  );
}

/** How the best day stands to this one, in a sentence. */
function useVerdict(kept: number): string {
  const { t } = useTranslation('dispatcher');
  const best = useDispatcher((s) => s.best);
  if (best === 'searching') return t('result.textSearching');
  if (!best) return t('result.textNone');
  const tonnes = best.bound * tonnesPerUnit;
  if (!best.proven) return t('result.textBound', { tonnes: t1(tonnes) });
  return kept >= tonnes ? t('result.textBest') : t('result.textNear', { tonnes: t1(tonnes - kept) });
}

/** The balance of the day, and how near it came to the best there could be. */
export function Result() {
  const { t } = useTranslation('dispatcher');
  const { day, state, rides, best } = useDispatcher();
  const [watching, setWatching] = useState(false);
  const [hasWatched, setWatched] = useState(false);
  useBest();
  const plan = useMemo(() => (day && best && best !== 'searching' && best.proven ? driven(day, best.sends) : null), [day, best]);
  const balance = state ? balanceOfDay(state, rides) : null;
  const verdict = useVerdict(balance?.kept ?? 0);
  const headline = !balance
    ? ''
    : balance.left === 0 && balance.waiting === 0 && balance.kept > 0
      ? t('result.all')
      : t('result.most', { tonnes: t1(balance.kept) });
  if (!day || !state || !balance) return null;
  const bestKm = plan && plan.rides.reduce((sum, ride) => sum + tourKm(ride.sources, ride.point), 0);
  const tip = tipOf(state, balance.km, bestKm);
  if (watching && plan) return <Replay day={day} rides={rides} best={plan.rides} onClose={() => setWatching(false)} />;
  return (
    <RoundResult
      headline={headline}
      text={verdict}
      asked={[]}
      joy={hasWatched ? 0 : balance.kept / Math.max(1, balance.generated)}
      score={{ value: state.kept, text: (units) => t('result.score', { tonnes: t1(units * tonnesPerUnit) }) }}
      page={{
        tab: t('result.balance'),
        content: <Account balance={balance} best={plan ? plan.state.kept * tonnesPerUnit : null} />,
      }}
      more={
        <Button testId="replay" onPress={() => (setWatching(true), setWatched(true))} disabled={!plan}>
          <Icon name="play" />
          {t('result.replay')}
        </Button>
      }
    >
      <Teams />
      <aside className="card dis-remember">
        <small>{t('result.learned')}</small>
        <p>{t(`result.tips.${tip}`)}</p>
      </aside>
      <Today />
      <p className="dis-setting" data-keep>
        <Chip kind="typical">{t('result.setting')}</Chip>
      </p>
    </RoundResult>
  );
}
