import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { live } from '../live';
import { boxes, stageIds } from '../model/layout';
import { createPlace } from '../model/path';
import { wrongPictures } from '../model/wrongItems';
import { openStage, useMachine } from '../store';
import { BackHalf, FrontHalf, MiddlePart, Surroundings, Tones, useToneId, WarmPart } from './SectionParts';
import { MovingParts } from './MovingParts';
import { HopperHeap, makePieces } from './Pieces';
import { drawMoment } from './drawMoment';

const pieceCount = 190;
/** A machine that draws in 2D has better things to do than sixty pictures a second. */
const frameMs = 45;

/** Window of the drawing: the whole line, or the open stage with a little air. */
const windowOf = (stage: (typeof stageIds)[number] | null): string => {
  if (!stage) return '-14.9 -9.6 29.8 10.7';
  const [left, bottom, right, top] = boxes[stage];
  return `${left - 0.3} ${-top - 0.3} ${right - left + 0.6} ${top - bottom + 0.6}`;
};

/** Where the rest steps back: everything but the open stage. */
const veil = (stage: (typeof stageIds)[number]): string => {
  const [left, bottom, right, top] = boxes[stage];
  return `M-40-30H40V20H-40ZM${left} ${-top}V${-bottom}H${right}V${-top}Z`;
};

/** The cut-open line in 2D: the same stages, the same material, the same figures. Tap a stage to open it. */
export function DrawnLine() {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const id = useToneId();
  const drawing = useRef<SVGSVGElement>(null);
  const stage = useMachine((s) => s.stage);
  const wrong = useMachine((s) => s.wrong);
  const pieces = useMemo(() => makePieces(pieceCount), []);
  const place = useMemo(() => createPlace(), []);
  const draw = (): void => {
    if (drawing.current) drawMoment(drawing.current, pieces, place, live, useMachine.getState().wrong);
  };
  const waited = useRef(0);
  useRoundClock((deltaMs) => {
    waited.current += deltaMs;
    if (waited.current < frameMs) return;
    waited.current = 0;
    draw();
  });
  useEffect(draw);
  return (
    <svg
      ref={drawing}
      className="drawn-line"
      viewBox={windowOf(stage)}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={t('drawing')}
    >
      <Tones id={id} />
      <Surroundings id={id} />
      <WarmPart id={id} />
      <MiddlePart id={id} />
      <FrontHalf />
      <BackHalf id={id} />
      <HopperHeap />
      <MovingParts />
      <g data-part="pieces">
        {pieces.map((piece) => (
          <circle key={piece.offset} r="0.1" />
        ))}
      </g>
      {stage && <path d={veil(stage)} fill="#FFF8EE" opacity="0.55" fillRule="evenodd" />}
      {wrong && (
        <g data-part="wrong">
          <circle r="0.62" fill="none" stroke="#A8701A" strokeWidth="0.08" />
          <image href={itemPicture(wrongPictures[wrong.id])} x="-0.45" y="-0.45" width="0.9" height="0.9" />
        </g>
      )}
      {stageIds.map((each) => {
        const [left, bottom, right, top] = boxes[each];
        return (
          <rect
            key={each}
            className="drawn-stage"
            data-testid={`machine-drawn-${each}`}
            x={left}
            y={-top}
            width={right - left}
            height={top - bottom}
            fill="transparent"
            onClick={() => {
              cue('tap');
              openStage(each);
            }}
          />
        );
      })}
    </svg>
  );
}
