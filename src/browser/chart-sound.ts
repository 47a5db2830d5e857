import { getStops, type Stop } from './chart-order.ts';
import type { ChartStage } from './chart-stage.ts';

/** Seconds from one value to the next, and how long each sounds. */
const pace = 0.35;
const length = 0.25;
/** The lowest value in Hz, and how many octaves above it the highest lies. */
const base = 220;
const octaves = 2;
const loudness = 0.2;

const playing = new WeakMap<HTMLElement, () => void>();

/** Plays the values of a view one after the other, or stops when they are being played. */
export function toggleSound(view: HTMLElement, stage: ChartStage): void {
  const stop = playing.get(view);
  if (stop) stop();
  else play(view, stage);
}

function play(view: HTMLElement, stage: ChartStage): void {
  const stops = getStops(view).filter(({ element }) => !element.hidden);
  const values = stops.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const context = new AudioContext();
  const start = context.currentTime + 0.1;
  stops.forEach(({ value }, index) => {
    const at = start + index * pace;
    if (value === null) rustle(context, at);
    else sound(context, pitchOf(value, low, high), at);
  });
  const log = openLog(view);
  const timers = stops.map((stop, index) =>
    setTimeout(() => tell(stop, log, stage), (0.1 + index * pace) * 1000),
  );
  const end = (): void => {
    timers.forEach(clearTimeout);
    playing.delete(view);
    delete view.dataset['sound'];
    stage.hide();
    void context.close();
  };
  timers.push(setTimeout(end, (0.1 + stops.length * pace) * 1000));
  playing.set(view, end);
  view.dataset['sound'] = 'playing';
  addEventListener('pagehide', end, { once: true });
}

/**
 * Gives the pitch of a value in Hz: equal differences of value are equal steps of pitch.
 * @example pitchOf(5, 0, 10) // => 440
 */
export function pitchOf(value: number, low: number, high: number): number {
  const part = high > low ? (value - low) / (high - low) : 0.5;
  return base * 2 ** (part * octaves);
}

function sound(context: AudioContext, pitch: number, at: number): void {
  const tone = new OscillatorNode(context, { frequency: pitch, type: 'triangle' });
  tone.connect(fade(context, at));
  tone.start(at);
  tone.stop(at + length);
}

/** What is unknown has no pitch. */
function rustle(context: AudioContext, at: number): void {
  const buffer = context.createBuffer(1, context.sampleRate * length, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) samples[index] = (Math.random() * 2 - 1) * 0.4;
  const noise = new AudioBufferSourceNode(context, { buffer });
  noise.connect(fade(context, at));
  noise.start(at);
}

/** In and out without a click. */
function fade(context: AudioContext, at: number): AudioNode {
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + 0.02);
  gain.gain.setValueAtTime(loudness, at + length - 0.05);
  gain.gain.linearRampToValueAtTime(0, at + length);
  gain.connect(context.destination);
  return gain;
}

function openLog(view: HTMLElement): HTMLElement | null {
  const panel = view.querySelector<HTMLElement>('[data-sound-panel]');
  if (panel) panel.hidden = false;
  const log = view.querySelector<HTMLElement>('[data-sound-log]');
  log?.replaceChildren();
  return log;
}

/** No live region: a voice would cover the tones. */
function tell(stop: Stop, log: HTMLElement | null, stage: ChartStage): void {
  stage.show(stop, 'pointer');
  const line = document.createElement('li');
  line.textContent = stop.element.textContent.trim();
  log?.append(line);
  log?.parentElement?.scrollTo({ top: log.parentElement.scrollHeight });
}
