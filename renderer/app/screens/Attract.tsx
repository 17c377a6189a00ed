import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hallDay } from '../../../electron/shared/hallTime';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import { exhibits } from '../../exhibits/index';
import { dayName } from '../../lib/dayName';
import { appNow } from '../../session/appClock';
import { nowOn } from '../../session/hours';
import { playCue } from '../../session/sound';
import { beginVisit } from '../../session/store';
import { Brand } from '../../ui/Brand';
import { Icon } from '../../ui/Icon';
import { ExhibitHost } from '../ExhibitHost';
import { useServices } from '../ServicesContext';
import { slidesOn } from '../slidesOn';
import { alternateScenes, useStageView } from '../stageView';
import { useBurnInShift } from '../useBurnInShift';
import { SlideView } from './SlideView';
import './attract.css';

const demo: ExhibitManifest | undefined = (exhibits as readonly ExhibitManifest[]).find((exhibit) => exhibit.demo);

/** The game plays itself, so that nobody has to read; a finished round starts the next. */
function PlayingItself() {
  const { info } = useServices();
  const [round, setRound] = useState(0);
  if (!demo) return null;
  return (
    <Suspense fallback={null}>
      <ExhibitHost
        key={round}
        manifest={demo}
        mode="demo"
        seed={(info.seed ?? 20) + round}
        show="Panel"
        onFinish={() => setRound(round + 1)}
      />
    </Suspense>
  );
}

function TodayCard() {
  const { t, i18n } = useTranslation();
  const { feed } = useServices();
  const { district, asOf } = useStore(feed, (view) => view.snapshot);
  const tonnes = district.wetWasteToday.toFixed(1);
  // a reading of an earlier day is never called today's
  const asOfMs = Date.parse(asOf);
  const isToday = hallDay(asOfMs) === hallDay(appNow());
  return (
    <section className="card attract-today" data-testid="attract-today">
      <div className="attract-today-head">
        <h2>{isToday ? t('attract.today') : t('attract.thatDay', { day: dayName(asOfMs, i18n.language) })}</h2>
        <FeedChip feed={feed} now={appNow} />
      </div>
      <p className="figure attract-figure">
        {tonnes}
        <small>{t('attract.unit')}</small>
      </p>
      <p className="attract-other">{t(isToday ? 'attract.todayOther' : 'attract.thatDayOther', { tonnes })}</p>
    </section>
  );
}

/** What plays when nobody is there; a touch anywhere begins a visit. */
export function Attract() {
  const { t } = useTranslation();
  const shift = useBurnInShift();
  const scene = useStageView((view) => view.scene);
  const all = useServices().content.slides;
  // the plan is asked at each change of scene: a slide that is on is not taken away
  const slides = useMemo(() => (scene === 'slide' ? slidesOn(all, nowOn().slides) : []), [all, scene]);
  const slide = slides[useStageView((view) => view.slides) % Math.max(1, slides.length)];
  useEffect(() => alternateScenes(() => slidesOn(all, nowOn().slides).length > 0), [all]);
  return (
    <main
      className={`attract attract-${scene} fade`}
      data-testid="attract"
      style={{ translate: shift }}
      onClick={() => {
        playCue('tap');
        beginVisit(performance.now());
      }}
    >
      <header className="attract-brand">
        <Brand size="7rem" />
        <div>
          <h1>{t('brand')}</h1>
          <p>{t('brandOther')}</p>
        </div>
      </header>
      <div className="attract-lead">
        <p className="display">{t('attract.lead')}</p>
        <p className="attract-lead-other">{t('attract.leadOther')}</p>
      </div>
      <TodayCard />
      <div className="attract-window card" aria-hidden="true">
        {scene === 'game' && <PlayingItself />}
        {scene === 'slide' && slide && <SlideView slide={slide} />}
      </div>
      <div className="attract-start">
        <button type="button" className="button button-primary attract-button" data-testid="attract-start">
          <Icon name="touch" size="4.4rem" />
          <span>
            <strong>{t('attract.start')}</strong>
            <small>{t('attract.startOther')}</small>
          </span>
        </button>
      </div>
    </main>
  );
}
