export function usageOf(source: string): string | undefined;
