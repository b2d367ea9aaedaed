from matplotlib import pyplot as plt
import numpy as np
num = 100
x = np.arange(num).tolist()
g_list = [10 for _ in range(num)]
m = 0
v = 0
beta_m = 0.9
beta_v = 0.999
m_list = []
v_list = []
for i in range(1,num+1):
    g = g_list[i-1]
    m = beta_m*m + (1 - beta_m)*g
    m_hat = m/(1-beta_m**i)
    v = beta_v*v + (1 - beta_v)*(g**2)
    v_hat = v/(1-beta_v**i)
    m_list.append(m_hat)
    v_list.append(np.sqrt(v_hat))
mv = np.array(m_list)/(np.array(v_list) +0.001)
print("==>> mv: ", mv)
plt.plot(x, g_list, x, mv)
