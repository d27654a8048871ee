const LISTENER_PREFIX = 'listener_';

/** Returns the key under which a trigger keeps what it remembers; `hash` tells it from all others. */
export const toListenerKey = (hash: string) => `${LISTENER_PREFIX}${hash}`;

/** Says whether a key is that of a trigger. */
export const isListenerKey = (key: string) => key.startsWith(LISTENER_PREFIX);
