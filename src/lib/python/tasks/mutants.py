"""Adam in forms that are right, and with one mistake each: the bugs of the museum. All are called as
adam(gradients, lr, beta1, beta2, eps) and return what is subtracted from the parameter at each step."""

from math import inf, nan, sqrt


def over(a, b):
    """a / b as NumPy divides, by 0 too."""
    if b != 0:
        return a / b
    return nan if a == 0 or a != a else inf if a > 0 else -inf


def root(x):
    """The square root, nan where there is none."""
    return sqrt(x) if x >= 0 else nan


def separate(decay, t):
    return 1 - decay**t


def one(decay, t):
    return 1


def adam_with(
    divisor_m=separate,
    divisor_v=separate,
    kept=lambda average, corrected: average,
    used=lambda before, average: average,
    counted=lambda t: t,
    squared=lambda g: g * g,
    decays=lambda beta1, beta2: (beta1, beta2),
    meet=lambda m_hat, v_hat, eps: over(m_hat, root(v_hat) + eps),
):
    """Adam, but for what it is given: what divides the averages, what the next step starts from, what this one uses,
    which step the counter shows, what v averages, the decays in their order, how both averages meet."""

    def adam(gradients, lr, beta1, beta2, eps):
        beta1, beta2 = decays(beta1, beta2)
        m = v = 0.0
        updates = []
        for step, g in enumerate(gradients, 1):
            t = counted(step)
            m_average = beta1 * m + (1 - beta1) * g
            v_average = beta2 * v + (1 - beta2) * squared(g)
            m_hat = over(used(m, m_average), divisor_m(beta1, t))
            v_hat = over(used(v, v_average), divisor_v(beta2, t))
            updates.append(lr * meet(m_hat, v_hat, eps))
            m, v = kept(m_average, m_hat), kept(v_average, v_hat)
        return updates

    return adam


def both(divisor, **rest):
    return adam_with(divisor_m=divisor, divisor_v=divisor, **rest)


def folded(gradients, lr, beta1, beta2, eps):
    """Both corrections in the step size: eps is added to the uncorrected root."""
    m = v = 0.0
    updates = []
    for t, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        size = lr * sqrt(1 - beta2**t) / (1 - beta1**t)
        updates.append(over(size * m, sqrt(v) + eps))
    return updates


def means(gradients, lr, beta1, beta2, eps):
    """The corrected averages themselves, as weighted means that each gradient moves a little."""
    m_hat = v_hat = 0.0
    updates = []
    for t, g in enumerate(gradients, 1):
        m_hat += (1 - beta1) / (1 - beta1**t) * (g - m_hat)
        v_hat += (1 - beta2) / (1 - beta2**t) * (g * g - v_hat)
        updates.append(lr * over(m_hat, sqrt(v_hat) + eps))
    return updates


def stored(average, corrected):
    return corrected


# What a test must accept.
FORMS = (('textbook', adam_with()), ('means', means), ('folded', folded))

# What it must refuse, by the museum's name, each with gradients that tell it from right Adam.
MUTANTS = (
    ('in-place', adam_with(kept=stored), '[10.0, 10.0]'),
    (
        'first-step-only',
        both(lambda decay, t: 1 - decay if t == 1 else 1, kept=stored),
        '[10.0, -10.0]',
    ),
    ('never', both(one), '[10.0]'),
    ('multiply', both(lambda decay, t: 1 / (1 - decay**t)), '[10.0]'),
    ('no-exponent', both(lambda decay, t: 1 - decay), '[10.0, 10.0]'),
    ('only-m-corrected', adam_with(divisor_v=one), '[10.0]'),
    ('only-v-corrected', adam_with(divisor_m=one), '[10.0]'),
    ('square-forgotten', adam_with(squared=lambda g: g), '[10.0]'),
    ('no-root', adam_with(meet=lambda m_hat, v_hat, eps: over(m_hat, v_hat + eps)), '[10.0]'),
    ('swapped-betas', adam_with(decays=lambda beta1, beta2: (beta2, beta1)), '[10.0, -10.0]'),
    ('counter-ahead', adam_with(counted=lambda t: t + 1), '[10.0]'),
    ('counter-from-zero', adam_with(counted=lambda t: t - 1), '[10.0]'),
    ('counter-stalls', adam_with(counted=lambda t: min(t, 256)), '[10.0] * 400'),
    ('previous-moments', adam_with(used=lambda before, average: before), '[10.0]'),
    ('state-lost', adam_with(kept=lambda average, corrected: 0.0), '[10.0, 10.0]'),
    (
        'sign-flipped',
        adam_with(meet=lambda m_hat, v_hat, eps: -over(m_hat, root(v_hat) + eps)),
        '[10.0]',
    ),
)
