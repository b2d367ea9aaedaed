def reference(gradients, lr, beta1, beta2, eps):
    m = v = 0
    updates = []
    for t, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v / (1 - beta2**t)
        updates.append(lr * m_hat / (v_hat**0.5 + eps))
    return updates

def test(adam):
    gradients = [10.0, -10.0] + [1.0] * 300
    run = (1, 0.9, 0.999, 1e-8)
    for came, due in zip(adam(gradients, *run), reference(gradients, *run)):
        assert abs(came - due) <= 1e-5
