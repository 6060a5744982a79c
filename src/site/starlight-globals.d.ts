// Lets the compiler know what Starlight adds to every page's `Astro.locals`: astro.config.mjs, which loads it, is not compiled.
import '@astrojs/starlight';
