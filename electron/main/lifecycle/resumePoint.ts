import * as v from 'valibot';
import type { ResumePoint } from '../../shared/contract';
import { readSmallFile, writeSmallFile } from './smallFile';

/** How long after a crash a visitor is taken back to where they were. */
const resumeMs = 120_000;
const refreshMs = 15_000;

const onDiskSchema = v.object({
  exhibit: v.string(),
  step: v.nullable(v.string()),
  language: v.picklist(['zh-CN', 'en'] as const),
  savedAtMs: v.pipe(v.number(), v.finite()),
});

interface Options {
  file: string;
  /** monotonic ms */
  now(): number;
  /** ms since the epoch; compared with the file's only */
  wallNow(): number;
}

/**
 * Where the visitor was at the last safe moment: whole in memory, without its state in `file` so that a relaunch finds it.
 * Gone after two minutes or when forgotten. Never throws.
 */
export const openResume = ({ file, now, wallNow }: Options) => {
  const onDisk = readSmallFile(file, onDiskSchema);
  const ageMs = onDisk ? wallNow() - onDisk.savedAtMs : Infinity;
  let kept: { point: ResumePoint; atMs: number } | null = null;
  if (onDisk && ageMs >= 0 && ageMs < resumeMs) {
    const { exhibit, step, language } = onDisk;
    kept = { point: { exhibit, step, language, state: null }, atMs: now() - ageMs };
  } else writeSmallFile(file, null);
  let written = kept && { key: pointKey(kept.point), atMs: kept.atMs };

  const save = (point: ResumePoint | null): void => {
    kept = point && { point, atMs: now() };
    const key = point && pointKey(point);
    // the state alone changes often and is not on disk; only the file's age has to keep up
    if (key === (written?.key ?? null) && (written === null || now() - written.atMs < refreshMs)) return;
    written = key === null ? null : { key, atMs: now() };
    writeSmallFile(file, point && { exhibit: point.exhibit, step: point.step, language: point.language, savedAtMs: wallNow() });
  };
  const get = (): ResumePoint | null => {
    if (kept && now() - kept.atMs >= resumeMs) save(null);
    return kept?.point ?? null;
  };
  return { get, save, forget: (): void => save(null) };
};

const pointKey = ({ exhibit, step, language }: ResumePoint): string => JSON.stringify([exhibit, step, language]);
