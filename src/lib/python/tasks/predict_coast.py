m = v = 0
for t, g in enumerate([1] * 1000 + [0], 1):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g**2
m_hat = m / (1 - 0.9**t)
v_hat = v / (1 - 0.999**t)
print(m_hat / v_hat**0.5)
