def adam(gradients, lr, beta1, beta2, eps):
    m = v = 0
    updates = []
    for t, g in enumerate(gradients, 1):
        update = lr * g
        updates.append(update)
    return updates

print(adam([10, 10, 10], 0.1, 0.9, 0.999, 1e-8))
