/** Message key of each fault of the reading memory. `$1` is the browser's own words. */
export const FAULT_KEYS = {
  blocked: 'memoryFaultBlocked',
  newer: 'memoryFaultNewer',
  full: 'memoryFaultFull',
  unavailable: 'memoryFaultUnavailable',
  lost: 'memoryFaultLost',
  unreadable: 'memoryFaultUnreadable',
} as const;
