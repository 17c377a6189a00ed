import { BrowserWindow } from 'electron';
import { lockedPage } from '../window/lockedPage';

const reportUrl = 'app://kiosk/report.html';
const a4 = { pageSize: 'A4', printBackground: true, margins: { top: 0, bottom: 0, left: 0, right: 0 }, pageRanges: '1' } as const;

/** One A4 page as PDF, its fonts in it: the body is put into report.html, in a window nobody sees. */
export const printPage = async (body: string): Promise<Uint8Array> => {
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { ...lockedPage, devTools: false },
  });
  try {
    await window.loadURL(reportUrl);
    // laid out once, so that the slices of the font are asked for before they are waited for
    await window.webContents.executeJavaScript(
      `document.body.innerHTML = ${JSON.stringify(body)}; document.body.getBoundingClientRect(); document.fonts.ready.then(() => true)`,
    );
    return await window.webContents.printToPDF(a4);
  } finally {
    window.destroy();
  }
};
