export const shortestPin = 6;
export const longestPin = 12;

export type PinProblem = 'digits' | 'short' | 'long' | 'weak';

/** Whether digits follow each other in equal steps, as 111111, 123456, 987654, 246802 do (9 goes on to 0). */
const isRun = (digits: readonly number[]): boolean => {
  const step = (digits[1]! - digits[0]! + 10) % 10;
  return digits.every((digit, index) => index === 0 || (digit - digits[index - 1]! + 10) % 10 === step);
};

/** Whether it is one short piece said again: 121212, 123123. */
const isRepeat = (pin: string): boolean =>
  [1, 2, 3].some((size) => pin.length % size === 0 && pin.length > size && pin === pin.slice(0, size).repeat(pin.length / size));

/** 112233, 998877: pairs in a run are the next thing people try. */
const isPairs = (pin: string): boolean =>
  /^(?:(\d)\1)+$/.test(pin.slice(0, 2)) && Array.from(pin).every((digit, index) => index % 2 === 0 || digit === pin[index - 1]);

/** Why a PIN cannot be taken, or null when it can. Long runs of anything guessable first are refused; a birthday cannot be told from chance. */
export const pinProblem = (pin: string): PinProblem | null => {
  if (!/^[0-9]*$/.test(pin)) return 'digits';
  if (pin.length < shortestPin) return 'short';
  if (pin.length > longestPin) return 'long';
  const digits = Array.from(pin, Number);
  return isRun(digits) || isRepeat(pin) || isPairs(pin) || new Set(pin).size < 3 ? 'weak' : null;
};
