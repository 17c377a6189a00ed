// Builds window.kiosk and window.staff from their contracts, call by call. Nothing else: no raw ipcRenderer, no Electron event reaches the page.
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { callNames, eventNames, type KioskApi, type KioskEvents } from '../shared/contract';
import { staffEventNames, staffNeeds, type StaffEvents } from '../shared/staff/staffContract';

const api: KioskApi = {
  getStart: () => ipcRenderer.invoke(callNames.getStart),
  getContent: () => ipcRenderer.invoke(callNames.getContent),
  getFeed: () => ipcRenderer.invoke(callNames.getFeed),
  recordPlay: (play) => ipcRenderer.invoke(callNames.recordPlay, play),
  recordVisit: (visit) => ipcRenderer.invoke(callNames.recordVisit, visit),
  recordLearning: (gain) => ipcRenderer.invoke(callNames.recordLearning, gain),
  recordBoard: (entry) => ipcRenderer.invoke(callNames.recordBoard, entry),
  getBoard: (exhibit) => ipcRenderer.invoke(callNames.getBoard, exhibit),
  getMostMissed: () => ipcRenderer.invoke(callNames.getMostMissed),
  recordLookup: (item) => ipcRenderer.invoke(callNames.recordLookup, item),
  getLookups: () => ipcRenderer.invoke(callNames.getLookups),
  saveResume: (point) => ipcRenderer.invoke(callNames.saveResume, point),
  saveGuided: (state) => ipcRenderer.invoke(callNames.saveGuided, state),
  showNotes: (notes) => ipcRenderer.invoke(callNames.showNotes, notes),
  putReport: (target) => ipcRenderer.invoke(callNames.putReport, target),
  getReportTargets: () => ipcRenderer.invoke(callNames.getReportTargets),
  recordFeedback: (feedback) => ipcRenderer.invoke(callNames.recordFeedback, feedback),
  checkOpening: (page) => ipcRenderer.invoke(callNames.checkOpening, page),
  beat: (beat) => ipcRenderer.invoke(callNames.beat, beat),
  writeLog: (entry) => ipcRenderer.invoke(callNames.writeLog, entry),
  on: (event, listener) => {
    if (!Object.hasOwn(eventNames, event) || typeof listener !== 'function') throw new TypeError('kiosk.on: unknown event');
    const relay = (_: unknown, ...args: KioskEvents[typeof event]): void => listener(...args);
    ipcRenderer.on(eventNames[event], relay as Parameters<typeof ipcRenderer.on>[1]);
    return () => void ipcRenderer.removeListener(eventNames[event], relay as Parameters<typeof ipcRenderer.on>[1]);
  },
};

contextBridge.exposeInMainWorld('kiosk', api);

// One function for each name of the staff's table, each bound to its own channel. Main lets none through without a session.
const staff: Record<string, unknown> = {
  on: (event: keyof StaffEvents, listener: (...args: unknown[]) => void) => {
    if (!staffEventNames.includes(event) || typeof listener !== 'function') throw new TypeError('staff.on: unknown event');
    const relay = (_: unknown, ...args: unknown[]): void => listener(...args);
    ipcRenderer.on(`staff:${event}`, relay);
    return () => void ipcRenderer.removeListener(`staff:${event}`, relay);
  },
};
for (const name of Object.keys(staffNeeds)) staff[name] = (...args: unknown[]) => ipcRenderer.invoke(`staff:${name}`, ...args);

contextBridge.exposeInMainWorld('staff', staff);

// Electron lets a page close its window and open the system's print dialog, without asking main.
void webFrame.executeJavaScript(
  `for (const name of ['close', 'print']) Object.defineProperty(window, name, { value: () => undefined, writable: false, configurable: false });`,
);
