/*
 * Each optimizer as a plain loop, as its paper (and PyTorch, for the defaults) writes it, with what is the
 * same for all parameters computed once a step. Plain pointers; what -O3 makes of them is the measure.
 *
 * Reads lines "<optimizer> <parameters> <warm-up> <steps> <clock>", answers each with a line of JSON; see protocol.ts.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SAMPLES 64

static const double lr = 1e-3, beta1 = 0.9, beta2 = 0.999, eps = 1e-8;

/* One step over n parameters; a and b are what the optimizer remembers. */
typedef void step(int n, int t, double *x, double *g, double *a, double *b);

/* Heavy ball, momentum 0.9. */
static void sgd(int n, int t, double *x, double *g, double *buf, double *unused) {
  const double momentum = 0.9;
  for (int i = 0; i < n; i++) {
    buf[i] = momentum * buf[i] + g[i];
    x[i] -= lr * buf[i];
  }
}

/* Duchi, Hazan & Singer 2011; the sum starts from 0.1. */
static void adagrad(int n, int t, double *x, double *g, double *sum, double *unused) {
  for (int i = 0; i < n; i++) {
    sum[i] += g[i] * g[i];
    x[i] -= lr * g[i] / (sqrt(sum[i]) + 1e-10);
  }
}

/* Zeiler 2012, Algorithm 1. */
static void adadelta(int n, int t, double *x, double *g, double *v, double *u) {
  const double rho = 0.9, inside = 1e-6;
  for (int i = 0; i < n; i++) {
    v[i] = rho * v[i] + (1 - rho) * g[i] * g[i];
    const double step = sqrt(u[i] + inside) / sqrt(v[i] + inside) * g[i];
    u[i] = rho * u[i] + (1 - rho) * step * step;
    x[i] -= lr * step;
  }
}

/* Hinton, lecture 6e. */
static void rmsprop(int n, int t, double *x, double *g, double *v, double *unused) {
  const double alpha = 0.99;
  for (int i = 0; i < n; i++) {
    v[i] = alpha * v[i] + (1 - alpha) * g[i] * g[i];
    x[i] -= lr * g[i] / (sqrt(v[i]) + 1e-10);
  }
}

/* Kingma & Ba 2015, Algorithm 1. */
static void adam(int n, int t, double *x, double *g, double *m, double *v) {
  const double c1 = 1 - pow(beta1, t), c2 = 1 - pow(beta2, t);
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    const double m_hat = m[i] / c1, v_hat = v[i] / c2;
    x[i] -= lr * m_hat / (sqrt(v_hat) + eps);
  }
}

/* The same with both corrections folded into two scalars: one division a parameter instead of three. */
static void adam_folded(int n, int t, double *x, double *g, double *m, double *v) {
  const double root = sqrt(1 - pow(beta2, t));
  const double s = lr * root / (1 - pow(beta1, t)), e = eps * root;
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    x[i] -= s * m[i] / (sqrt(v[i]) + e);
  }
}

/* Loshchilov & Hutter 2019, Algorithm 2, with the decay times lr as in PyTorch. */
static void adamw(int n, int t, double *x, double *g, double *m, double *v) {
  const double c1 = 1 - pow(beta1, t), c2 = 1 - pow(beta2, t), weight_decay = 0.01;
  for (int i = 0; i < n; i++) {
    x[i] -= lr * weight_decay * x[i];
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    const double m_hat = m[i] / c1, v_hat = v[i] / c2;
    x[i] -= lr * m_hat / (sqrt(v_hat) + eps);
  }
}

/* Kingma & Ba 2015, Algorithm 2, with PyTorch's eps. */
static void adamax(int n, int t, double *x, double *g, double *m, double *u) {
  const double c1 = 1 - pow(beta1, t);
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    const double kept = beta2 * u[i], now = fabs(g[i]) + eps;
    u[i] = kept > now ? kept : now;
    x[i] -= lr / c1 * m[i] / u[i];
  }
}

/* Dozat 2016, with his schedule of beta1. */
static void nadam(int n, int t, double *x, double *g, double *m, double *v) {
  static double product;
  const double mu = beta1 * (1 - 0.5 * pow(0.96, t * 0.004));
  const double mu_next = beta1 * (1 - 0.5 * pow(0.96, (t + 1) * 0.004));
  product = t == 1 ? mu : product * mu;
  const double c2 = 1 - pow(beta2, t);
  const double of_g = lr * (1 - mu) / (1 - product), of_m = lr * mu_next / (1 - product * mu_next);
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    const double v_hat = v[i] / c2;
    x[i] -= (of_g * g[i] + of_m * m[i]) / (sqrt(v_hat) + eps);
  }
}

/* Liu et al. 2020, Algorithm 2, with PyTorch's eps. */
static void radam(int n, int t, double *x, double *g, double *m, double *v) {
  const double power = pow(beta2, t), c1 = 1 - pow(beta1, t), c2 = 1 - power;
  const double rho_inf = 2 / (1 - beta2) - 1, rho = rho_inf - 2 * t * power / c2;
  const double r = sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho));
  for (int i = 0; i < n; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    const double m_hat = m[i] / c1;
    if (rho > 5) {
      const double l = sqrt(c2) / (sqrt(v[i]) + eps);
      x[i] -= lr * m_hat * r * l;
    } else {
      x[i] -= lr * m_hat;
    }
  }
}

/* Chen et al. 2023, Algorithm 2, without weight decay. */
static void lion(int n, int t, double *x, double *g, double *m, double *unused) {
  const double slow = 0.99;
  for (int i = 0; i < n; i++) {
    const double way = beta1 * m[i] + (1 - beta1) * g[i];
    x[i] -= lr * ((way > 0) - (way < 0));
    m[i] = slow * m[i] + (1 - slow) * g[i];
  }
}

static const struct {
  const char *name;
  step *run;
  double start; /* what a starts from */
} optimizers[] = {
    {"sgd", sgd, 0},       {"adagrad", adagrad, 0.1}, {"rmsprop", rmsprop, 0},
    {"adam", adam, 0},     {"adamw", adamw, 0},       {"adam-folded", adam_folded, 0},
    {"adamax", adamax, 0}, {"nadam", nadam, 0},       {"radam", radam, 0},
    {"lion", lion, 0},     {"adadelta", adadelta, 0},
};

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static void answer(double seconds, int n, const double *x) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i];
  printf("{\"seconds\":%.9f,\"sum\":%.17g,\"sample\":[", seconds, sum);
  for (long k = 0; k < SAMPLES; k++) printf(k ? ",%.17g" : "%.17g", x[k * (n - 1) / (SAMPLES - 1)]);
  puts("]}");
  fflush(stdout);
}

int main(void) {
  char name[32], which[8];
  int n, warm_up, steps, size = 0;
  double *x = NULL, *g = NULL, *a = NULL, *b = NULL;
  puts("gcc " __VERSION__ " -O3 -march=native -fno-math-errno");
  fflush(stdout);
  while (scanf("%31s %d %d %d %7s", name, &n, &warm_up, &steps, which) == 5) {
    size_t k = 0, known = sizeof optimizers / sizeof *optimizers;
    while (k < known && strcmp(optimizers[k].name, name)) k++;
    if (k == known) {
      fprintf(stderr, "unknown optimizer %s\n", name);
      return 1;
    }
    if (n != size) {
      free(x), free(g), free(a), free(b);
      x = malloc(n * sizeof *x), g = malloc(n * sizeof *g);
      a = malloc(n * sizeof *a), b = malloc(n * sizeof *b);
      if (!x || !g || !a || !b) return 1;
      size = n;
    }
    for (int i = 0; i < n; i++) x[i] = 1, g[i] = sin(i + 1), a[i] = optimizers[k].start, b[i] = 0;
    int t = 0;
    while (t < warm_up) optimizers[k].run(n, ++t, x, g, a, b);
    const clockid_t clock = strcmp(which, "cpu") ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID;
    const double before = now(clock);
    while (t < warm_up + steps) optimizers[k].run(n, ++t, x, g, a, b);
    answer(now(clock) - before, n, x);
  }
}
