import * as v from 'valibot';
import { create } from 'zustand';
import { pointIds, type PointId } from '../../../electron/shared/snapshot';
import { flowIds, type FlowId } from './model/becomes';
import { spans, type Span } from './model/days';
import { ranges, type Range } from './model/missed';
import { sourceIds, type SourceId } from './model/parts';
import { viewIds, type ViewId } from './parameters';

/** What is open; nothing of the feed is kept here. */
export interface DashboardState {
  view: ViewId;
  /** hour of the curve that is read, null = the present moment */
  hour: number | null;
  source: SourceId;
  point: PointId;
  span: Span;
  /** day whose bar is read (YYYY-MM-DD), null = the unfinished one */
  day: string | null;
  flow: FlowId;
  /** days whose misses are shown, null = today, or the week while today says nothing */
  range: Range | null;
  /** item whose reason is read, null = the first */
  item: string | null;
}

const initial: DashboardState = {
  view: 'today',
  hour: null,
  source: 'parks',
  point: 'jabil',
  span: 30,
  day: null,
  flow: 'conditioner',
  range: null,
  item: null,
};

/** A saved state comes through a file. */
export const savedDashboard = v.object({
  view: v.picklist(viewIds),
  hour: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
  source: v.picklist(sourceIds),
  point: v.picklist(pointIds),
  span: v.picklist(spans),
  day: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  flow: v.picklist(flowIds),
  range: v.nullable(v.picklist(ranges)),
  item: v.nullable(v.string()),
});

export const useDashboard = create<DashboardState>(() => initial);
const { setState: set } = useDashboard;

export const resetDashboard = (): void => set(initial, true);
/** A view opens afresh: what was read in it before belongs to another thought. */
export const openView = (view: ViewId): void => set({ view, hour: null, day: null, item: null });
export const readHour = (hour: number | null): void => set({ hour });
export const readDay = (day: string | null): void => set({ day });
export const showSpan = (span: Span): void => set({ span, day: null });
export const chooseSource = (source: SourceId): void => set({ source });
export const choosePoint = (point: PointId): void => set({ point });
export const chooseFlow = (flow: FlowId): void => set({ flow });
export const showMissed = (range: Range): void => set({ range, item: null });
export const readMissed = (item: string): void => set({ item });
