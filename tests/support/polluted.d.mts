export declare const POLLUTED: readonly string[];
