/* A tick of the echo field as a plain loop over the packets, one after the other.

   The same physics as game/echo, written down a second time: what the benchmark measures the NumPy
   code against, and what a test compares its results with. Compile without contraction of
   floating-point operations. Windows round a listener and squares that emit are left out. */
#include <math.h>
#include <stdint.h>
#include <string.h>

enum { SOLID = 1, OFF = 2, CORNER = 4 };
enum { LIFE = 180, DIRECTIONS = 65536, PERIOD = 90, SINES = 32 * PERIOD };
static const double UNIT = 1.0 / 4294967296.0, CLEARANCE = 1.0 / 4096.0;
static const uint32_t GOLDEN = 2654435769u, PLASTIC = 3242174889u, PLASTIC_SQUARED = 2447445413u;

typedef struct { double x, y, radius, strength, waver; int64_t kind; } Body; /* 0 open 1 absorb 2 refract */

typedef struct {
    int64_t births, stride, cells, tick, lossy;
    double step, decay;
    const uint8_t *watch;
    const double *scattering, *reflecting, *keeping;
    const float *cosine, *sine, *lens_sine;
    float *x, *y, *along_x, *along_y; /* a ring of LIFE rows of births */
    double *energy;
    int64_t *cell;
    uint8_t *marks; /* of cells that a cloak may cover; padded cells */
    double *painted, *taking, *came, *glow, *echo; /* padded cells */
} Field;

static double part_of(int64_t number, int64_t tick) {
    return (uint32_t)((uint32_t)number * PLASTIC + (uint32_t)tick * PLASTIC_SQUARED) * UNIT;
}

static void release(Field *f, int64_t count, const double *sources) {
    int64_t row = f->tick % LIFE * f->births, owner = 0;
    double all = 0.0, start = 0.0;
    for (int64_t i = 0; i < f->births; i++) f->energy[row + i] = 0.0;
    for (int64_t i = 0; i < count; i++) all += sources[3 * i + 2];
    if (count == 0) return;
    double even = 0.5 / (double)count, by_power = 0.5 / all;
    double expected = (sources[2] * by_power + even) * (double)f->births, end = expected;
    double shift = (uint32_t)((uint32_t)f->tick * GOLDEN) * UNIT;
    for (int64_t i = 0; i < f->births; i++) {
        double comb = (double)i + shift;
        while (end <= comb && owner < count - 1) {
            owner++;
            expected = (sources[3 * owner + 2] * by_power + even) * (double)f->births;
            end += expected;
        }
        start = end - expected;
        int64_t way = (int64_t)((comb - start) / expected * DIRECTIONS) & (DIRECTIONS - 1);
        double behind = (part_of(i, f->tick) - 1.0) * f->step;
        f->along_x[row + i] = f->cosine[way] * (float)f->step;
        f->along_y[row + i] = f->sine[way] * (float)f->step;
        f->x[row + i] = (float)(sources[3 * owner] + f->cosine[way] * behind);
        f->y[row + i] = (float)(sources[3 * owner + 1] + f->sine[way] * behind);
        f->energy[row + i] = sources[3 * owner + 2] / (expected * 60.0);
        f->cell[row + i] = (int64_t)sources[3 * owner + 1] * f->stride + (int64_t)sources[3 * owner];
    }
}

static int inside_f(const Body *b, float aside, float below) {
    float square = aside * aside + below * below;
    if (b->waver == 0.0) return square < (float)(b->radius * b->radius);
    float distance = sqrtf(square), c = aside / (distance > 1e-6f ? distance : 1e-6f), cc = c * c;
    float lobe = c * (5.0f + cc * (16.0f * cc - 20.0f));
    return distance < (float)b->radius * (1.0f + (float)b->waver * lobe);
}

static int inside_d(const Body *b, double aside, double below) {
    double square = aside * aside + below * below;
    if (b->waver == 0.0) return square < b->radius * b->radius;
    double distance = sqrt(square), c = aside / (distance > 1e-6 ? distance : 1e-6), cc = c * c;
    return distance < b->radius * (1.0 + b->waver * (c * (5.0 + cc * (16.0 * cc - 20.0))));
}

static void paint(Field *f, int64_t count, const Body *bodies, int64_t rows) {
    memcpy(f->painted, f->scattering, (size_t)f->cells * sizeof(double));
    memset(f->taking, 0, (size_t)f->cells * sizeof(double));
    memset(f->marks, 0, (size_t)f->cells);
    for (int pass = 0; pass < 3; pass++)
        for (int64_t i = 0; i < count; i++) {
            const Body *b = bodies + i;
            if (b->kind != pass) continue;
            int64_t reach = (int64_t)(b->radius * (1.0 + fabs(b->waver))) + 2;
            for (int64_t row = (int64_t)b->y - reach; row <= (int64_t)b->y + reach; row++)
                for (int64_t col = (int64_t)b->x - reach; col <= (int64_t)b->x + reach; col++) {
                    if (row < 1 || col < 1 || row > rows || col > f->stride - 2) continue;
                    int64_t cell = row * f->stride + col;
                    double aside = (double)col + (0.5 - b->x), below = (double)row + (0.5 - b->y);
                    if (pass > 0) f->marks[cell] = 1;
                    if (pass == 2) continue;
                    if (pass == 1) {
                        if (inside_d(b, aside, below)) f->painted[cell] *= 1.0 - b->strength;
                        continue;
                    }
                    double cover = b->radius + 0.5 - sqrt(aside * aside + below * below);
                    cover = fmin(fmax(cover, 0.0), 1.0) * fmin(b->strength, 1.0);
                    double more = fmax(0.9 * fmax(b->strength, 1.0) - f->scattering[cell], 0.0);
                    f->painted[cell] = fmax(f->painted[cell], f->scattering[cell] + cover * more);
                    f->taking[cell] = fmax(f->taking[cell], cover * (0.3 * 0.2));
                }
        }
}

static void bend(Field *f, int64_t i, const Body *b) {
    float aside = f->x[i] - (float)b->x, below = f->y[i] - (float)b->y;
    if (!inside_f(b, aside, below)) return;
    double depth = 0.18 * b->strength, flatness = 1.0 / (b->radius * b->radius);
    float q = (aside * aside + below * below) * (float)flatness;
    float rest = 1.0f - q > 0.0f ? 1.0f - q : 0.0f;
    int64_t phase = (int64_t)(q * (float)SINES);
    phase = (phase < SINES ? phase : SINES) + (PERIOD - f->tick % PERIOD) % PERIOD * (SINES / PERIOD);
    float sine = f->lens_sine[phase], cosine = f->lens_sine[phase + SINES / 4];
    float index = 1.0f + (float)depth * sine * rest * rest;
    float slope = (float)(depth * flatness) * rest * ((float)(4.0 * 3.14159265) * cosine * rest - 4.0f * sine);
    float by_x = f->along_x[i], by_y = f->along_y[i];
    float half = 0.5f * slope * (by_x * below - by_y * aside) / index;
    float square = half * half, whole = 1.0f + square;
    float along = (1.0f - square) / whole, across = 2.0f * half / whole;
    f->along_x[i] = along * by_x - across * by_y;
    f->along_y[i] = across * by_x + along * by_y;
}

static void mirror(float *place, float *along, int64_t now) {
    double face = (double)(now + (*along < 0.0f)), mirrored = 2.0 * face - *place;
    *along = -*along;
    *place = (float)(*along < 0.0f ? fmin(mirrored, face - CLEARANCE) : mirrored);
}

/* Returns the cell whose face was met, or -1; in `then` the other wall of a corner, or -1; and in `stood` the
   free cell before the face. */
static int64_t bounce(Field *f, int64_t i, int64_t cell, int64_t *then, int64_t *stood) {
    int64_t before = f->cell[i], moved = cell > before ? cell - before : before - cell, met = cell;
    int by_x = 0, by_y = 0, d = (f->watch[cell] & SOLID) != 0;
    int64_t col = (int64_t)f->x[i], row = (int64_t)f->y[i];
    if (moved == 1) by_x = d;
    else if (moved == f->stride) by_y = d;
    else if (moved > 1) {
        double past_x = f->x[i] - (double)(col + (f->along_x[i] < 0.0f));
        double past_y = f->y[i] - (double)(row + (f->along_y[i] < 0.0f));
        int x_first = fabs(past_x * f->along_y[i]) > fabs(past_y * f->along_x[i]);
        int64_t aside = f->along_x[i] > 0.0f ? 1 : -1;
        int a = (f->watch[before + aside] & SOLID) != 0;
        int b = (f->watch[cell - aside] & SOLID) != 0;
        by_x = x_first ? a : (a && b) || (d && !b);
        by_y = x_first ? (a && b) || (d && !a) : b;
        if (x_first && a) met = before + aside;
        else if (!x_first && b) met = cell - aside;
        if (x_first && !a) *stood = before + aside;
        if (!x_first && !b) *stood = cell - aside;
        if (by_x && by_y) *then = x_first ? cell - aside : before + aside;
    }
    if (by_x) mirror(&f->x[i], &f->along_x[i], col);
    if (by_y) mirror(&f->y[i], &f->along_y[i], row);
    return by_x || by_y ? met : -1;
}

static void fly(Field *f, int64_t i, int near, double part, int64_t bodies, const Body *body) {
    f->x[i] += f->along_x[i];
    f->y[i] += f->along_y[i];
    int64_t cell = (int64_t)f->y[i] * f->stride + (int64_t)f->x[i];
    if (f->watch[cell] & OFF) { f->energy[i] = 0.0; return; }
    if (f->watch[cell] & (SOLID | CORNER)) {
        int64_t faces[2] = {-1, -1};
        int64_t stood = f->cell[i];
        faces[0] = bounce(f, i, cell, &faces[1], &stood);
        for (int k = 0; k < 2 && faces[k] >= 0; k++) {
            f->energy[i] *= f->reflecting[faces[k]];
            if (!near) f->glow[faces[k]] += fmax(12.0 * f->scattering[stood], 2.0) * f->energy[i];
        }
        cell = (int64_t)f->y[i] * f->stride + (int64_t)f->x[i];
    }
    int64_t before = f->cell[i];
    f->cell[i] = cell;
    f->energy[i] -= f->energy[i] * f->taking[cell];
    for (int64_t b = 0; b < bodies && f->marks[cell]; b++)
        if (body[b].kind == 2) bend(f, i, body + b);
    for (int64_t b = 0; b < bodies && f->marks[cell]; b++)
        if (body[b].kind == 1 && inside_f(body + b, f->x[i] - (float)body[b].x, f->y[i] - (float)body[b].y))
            f->energy[i] *= 1.0 - body[b].strength;
    if (f->lossy) f->energy[i] *= 1.0 - (1.0 - 0.5 * (f->keeping[cell] + f->keeping[before])) * part;
    if (!near) f->came[cell] += f->energy[i];
}

void tick(Field *f, int64_t count, const double *sources, int64_t bodies, const Body *body, int64_t rows) {
    release(f, count, sources);
    paint(f, bodies, body, rows);
    memset(f->came, 0, (size_t)f->cells * sizeof(double));
    memset(f->glow, 0, (size_t)f->cells * sizeof(double));
    for (int64_t row = 0; row < LIFE; row++) {
        int64_t age = (f->tick - row + LIFE) % LIFE;
        for (int64_t i = 0; i < f->births; i++) {
            int near = age < 2 || (age == 2 && part_of(i, f->tick - 2) < 0.5);
            double part = age == 0 ? part_of(i, f->tick) : 1.0; /* of the tick that it flies */
            if (f->energy[row * f->births + i] != 0.0) fly(f, row * f->births + i, near, part, bodies, body);
        }
    }
    double share = (1.0 - f->decay) * 60.0;
    for (int64_t i = 0; i < f->cells; i++)
        f->echo[i] = f->echo[i] * f->decay + (f->came[i] * f->painted[i] + f->glow[i]) * share;
    f->tick++;
}
