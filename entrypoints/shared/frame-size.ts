/** CSS px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Whether this is a frame within a page, and smaller than that either way. Has the browser lay it out. */
export function isFrameBelow({ width, height }: FrameSize): boolean {
  return window !== window.top && (innerWidth < width || innerHeight < height);
}
