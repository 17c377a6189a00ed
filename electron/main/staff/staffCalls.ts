// Every call of the staff: what it takes and what answers it, section by section.
import { accessSchemas, createAccessCalls } from './calls/accessCalls';
import { backupSchemas, createBackupCalls } from './calls/backupCalls';
import { contentSchemas, createContentCalls } from './calls/contentCalls';
import { createDailyCalls, dailySchemas } from './calls/dailyCalls';
import { createExhibitCalls, exhibitSchemas } from './calls/exhibitCalls';
import { createFeedCalls, feedSchemas } from './calls/feedCalls';
import { createHealthCalls, healthSchemas } from './calls/healthCalls';
import { createNumberCalls, numberSchemas } from './calls/numberCalls';
import { createScheduleCalls, scheduleSchemas } from './calls/scheduleCalls';
import { createSystemCalls, systemSchemas } from './calls/systemCalls';
import type { StaffHandlers, StaffParts, StaffSchemas } from './staffParts';

export const staffSchemas: StaffSchemas = {
  ...accessSchemas,
  ...exhibitSchemas,
  ...systemSchemas,
  ...contentSchemas,
  ...numberSchemas,
  ...scheduleSchemas,
  ...feedSchemas,
  ...healthSchemas,
  ...backupSchemas,
  ...dailySchemas,
};

export const createStaffCalls = (parts: StaffParts): StaffHandlers => ({
  ...createAccessCalls(parts),
  ...createExhibitCalls(parts),
  ...createSystemCalls(parts),
  ...createContentCalls(parts),
  ...createNumberCalls(parts),
  ...createScheduleCalls(parts),
  ...createFeedCalls(parts),
  ...createHealthCalls(parts),
  ...createBackupCalls(parts),
  ...createDailyCalls(parts),
});
