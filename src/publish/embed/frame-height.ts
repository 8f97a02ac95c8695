/** The message by which an embedded chart tells its height to the page around it. */
export interface HeightMessage {
  readonly type: 'xianbi:height';
  /** In px. */
  readonly height: number;
}

/** Whether a message is a height. */
export const isHeight = (value: unknown): value is HeightMessage => {
  const { type, height } = (value ?? {}) as Partial<HeightMessage>;
  return type === 'xianbi:height' && typeof height === 'number' && height > 0;
};
