/** Version of the package, set by vite.config.ts. */
declare const __VERSION__: string;
