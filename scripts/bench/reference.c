/* A toy history, for comparison: 90 months of 30 actors, each with one dot product of 30, one logistic and one draw. Prints
   histories a second. Plain scalar C; the time it takes says how fast this machine is at this moment. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ACTORS = 30, MONTHS = 90 };

static double weights[ACTORS][ACTORS], power[ACTORS];

static double draw(uint32_t a, uint32_t b, uint32_t c) {
  uint64_t x = a * 0x9e3779b97f4a7c15ull ^ b * 0xbf58476d1ce4e5b9ull ^ c * 0x94d049bb133111ebull;
  x ^= x >> 30; x *= 0xbf58476d1ce4e5b9ull; x ^= x >> 27; x *= 0x94d049bb133111ebull; x ^= x >> 31;
  return (double)(x >> 11) * 0x1p-53;
}

static void history(uint32_t run) {
  for (int a = 0; a < ACTORS; a += 1) power[a] = draw(run, a, 0);
  for (int month = 1; month <= MONTHS; month += 1)
    for (int a = 0; a < ACTORS; a += 1) {
      double sum = 0;
      for (int b = 0; b < ACTORS; b += 1) sum += weights[a][b] * power[b];
      double chance = 1 / (1 + exp(-sum));
      power[a] += draw(run, a, month) < chance ? 0.01 : -0.01;
    }
}

int main(int count, char **words) {
  int runs = count > 1 ? atoi(words[1]) : 10000;
  for (int a = 0; a < ACTORS; a += 1)
    for (int b = 0; b < ACTORS; b += 1) weights[a][b] = draw(a, b, 1000) - 0.5;
  struct timespec from, to;
  double total = 0;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (int run = 0; run < runs; run += 1) { history(run); total += power[run % ACTORS]; }
  clock_gettime(CLOCK_MONOTONIC, &to);
  double seconds = (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) / 1e9;
  fprintf(stderr, "%g\n", total); /* so that nothing is optimized away */
  printf("%.0f\n", runs / seconds);
  return 0;
}
