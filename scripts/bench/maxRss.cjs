// Loaded into a program (node -r): says at its end how much memory it took at most.
process.on('exit', () => {
  process.stderr.write(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
