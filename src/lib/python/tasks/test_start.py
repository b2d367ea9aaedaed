def test(adam):
    updates = adam([10.0, 10.0, 10.0], 1, 0.9, 0.999, 1e-8)
    assert len(updates) == 3
