<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DisplayName</name>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Sigmoid-shaped</source>
        <translation>S 形</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流类</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数类</translation>
    </message>
    <message>
        <source>Gated (x times a gate)</source>
        <translation>门控类（x 乘以门）</translation>
    </message>
    <message>
        <source>Shrinking</source>
        <translation>收缩类</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>周期类</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>文章 %1</translation>
    </message>
    <message>
        <source>Keras layer</source>
        <translation>Keras 层</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>the size %1x%2 is not possible</source>
        <translation>不能使用尺寸 %1x%2</translation>
    </message>
    <message>
        <source>each side is %1 to %2 px</source>
        <translation>每边须为 %1 到 %2 像素</translation>
    </message>
    <message>
        <source>the ending names no format</source>
        <translation>文件名后缀不对应任何格式</translation>
    </message>
    <message>
        <source>use .png, .svg, .pdf, .csv or .json</source>
        <translation>请用 .png、.svg、.pdf、.csv 或 .json</translation>
    </message>
    <message>
        <source>the scale %1 is not possible</source>
        <translation>不能使用缩放倍数 %1</translation>
    </message>
    <message>
        <source>it is %1 to %2</source>
        <translation>须为 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 dots per inch are not possible</source>
        <translation>不能使用 %1 dpi 的分辨率</translation>
    </message>
    <message>
        <source>the picture would have %1 million pixels</source>
        <translation>图片将有 %1 百万像素</translation>
    </message>
    <message>
        <source>at most %1 million: choose a smaller size or scale</source>
        <translation>最多 %1 百万：请缩小尺寸或缩放倍数</translation>
    </message>
    <message>
        <source>this format holds numbers, not a picture</source>
        <translation>此格式存放数值，不存放图片</translation>
    </message>
    <message>
        <source>export the data</source>
        <translation>请导出数据</translation>
    </message>
</context>
<context>
    <name>FormulaExchange</name>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个公式。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Problems: %2</source>
        <translation>%1问题：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个公式写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormulaFile</name>
    <message>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>this is no file of formulas</source>
        <translation>不是公式文件</translation>
    </message>
    <message>
        <source>a newer version of the program wrote this file</source>
        <translation>此文件由更新版本的程序写入</translation>
    </message>
    <message>
        <source>a list belongs here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>at most %1 formulas are kept</source>
        <translation>最多保存 %1 个公式</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>two formulas are called %1</source>
        <translation>有两个公式名为 %1</translation>
    </message>
    <message>
        <source>a number from 1 to %1 belongs here</source>
        <translation>此处应为 1 到 %1 的整数</translation>
    </message>
</context>
<context>
    <name>FormulaMistake</name>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>FunctionSets</name>
    <message>
        <source>Classics</source>
        <translation>经典函数</translation>
    </message>
    <message>
        <source>ReLU family</source>
        <translation>ReLU 家族</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>The articles&apos; nine</source>
        <translation>文章中的九个</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Write the decimal sign as a dot: %1</source>
        <translation>小数点请写成英文句点：%1</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”太大了。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3.</source>
        <translation>%1 必须大于 %2 且不超过 %3。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 不能超过 %2。</translation>
    </message>
    <message>
        <source>%1 must be greater than %2.</source>
        <translation>%1 必须大于 %2。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 不能小于 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必须是整数。</translation>
    </message>
    <message>
        <source>%1: write the smaller number first.</source>
        <translation>%1：请先写较小的数。</translation>
    </message>
</context>
<context>
    <name>SelectionEditor</name>
    <message>
        <source>At most %1 functions. Remove one first.</source>
        <translation>最多 %1 个函数，请先移除一个。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 has no parameters: a copy would be the same.</source>
        <translation>%1 没有参数：再来一个也完全相同。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 的参数</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选中 %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Type a formula</source>
        <translation>输入公式</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
</context>
<context>
    <name>WriteWhole</name>
    <message>
        <source>could not be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>请腾出空间或换一个文件夹</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请换一个文件夹</translation>
    </message>
    <message>
        <source>no file name</source>
        <translation>没有文件名</translation>
    </message>
    <message>
        <source>give one</source>
        <translation>请输入文件名</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>add a file name</source>
        <translation>请加上文件名</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>its place is a file, not a folder</source>
        <translation>所在位置是文件，不是文件夹</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>文件夹是只读的</translation>
    </message>
</context>
<context>
    <name>alab::About</name>
    <message>
        <source>windows, drawing, files</source>
        <translation>窗口、绘图、文件</translation>
    </message>
    <message>
        <source>axes of the plots</source>
        <translation>图的坐标轴</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>typeset formulas</source>
        <translation>公式排版</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Chinese letters</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Activation Lab is free software: you can redistribute it and modify it under the terms of the GNU General Public License as published by the Free Software Foundation, version 3 or, at your choice, any later version. It comes without any warranty.</source>
        <translation>Activation Lab 是自由软件：您可以按照自由软件基金会发布的 GNU 通用公共许可证（第 3 版，或由您选择的任何更新版本）重新分发和修改它。本程序不附带任何担保。</translation>
    </message>
    <message>
        <source>Activation functions and their gradients, live.</source>
        <translation>激活函数及其梯度，实时可见。</translation>
    </message>
    <message>
        <source>It is built on these works:</source>
        <translation>本程序使用了以下作品：</translation>
    </message>
    <message>
        <source>vector arithmetic</source>
        <translation>向量运算</translation>
    </message>
    <message>
        <source>the flowers of Iris</source>
        <translation>鸢尾花数据</translation>
    </message>
</context>
<context>
    <name>alab::AdviceCard</name>
    <message>
        <source>Take</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>The articles say</source>
        <translation>文章的说法</translation>
    </message>
</context>
<context>
    <name>alab::AdviceView</name>
    <message>
        <source>What is to be learned: output layer and loss</source>
        <translation>要学什么：输出层与损失</translation>
    </message>
    <message>
        <source>Which network: hidden function and start weights</source>
        <translation>哪种网络：隐藏层函数与初始化</translation>
    </message>
    <message>
        <source>What goes wrong: the remedy</source>
        <translation>出了什么问题：对策</translation>
    </message>
    <message>
        <source>Show it: %1</source>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Sets up a page that shows it; Ctrl+Z brings back what was there</source>
        <translation>设置好能说明它的页面；Ctrl+Z 可恢复原来的内容</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as files name it: zh_CN</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Click: the right column tells more, also what the articles that the program grew from say</source>
        <translation>单击后右栏会给出更多说明，包括本程序所依据的文章的说法</translation>
    </message>
</context>
<context>
    <name>alab::BoardEditor</name>
    <message>
        <source>add a story</source>
        <translation>添加演示场景</translation>
    </message>
    <message>
        <source>words of story %1</source>
        <translation>演示场景 %1 的文字</translation>
    </message>
    <message>
        <source>picture of story %1</source>
        <translation>演示场景 %1 的画面</translation>
    </message>
    <message>
        <source>story %1 to place %2</source>
        <translation>演示场景 %1 移到第 %2 位</translation>
    </message>
    <message>
        <source>remove story %1</source>
        <translation>移除演示场景 %1</translation>
    </message>
</context>
<context>
    <name>alab::CardColumn</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, on white, twice the size</source>
        <translation>把图复制到剪贴板：白底，两倍大小</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Write the figure or its data to a file</source>
        <translation>把图或其数据写入文件</translation>
    </message>
</context>
<context>
    <name>alab::ChainCard</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>weight of every neuron</source>
        <translation>每个神经元的权重</translation>
    </message>
    <message>
        <source>bias of every neuron</source>
        <translation>每个神经元的偏置</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>神经元链</translation>
    </message>
</context>
<context>
    <name>alab::ChainPageView</name>
    <message>
        <source>Drag, or Left and Right: another layer. C, N, M: chain, network, map.</source>
        <translation>拖动，或按左右键：换一层。C、N、M：链、网络、相图。</translation>
    </message>
</context>
<context>
    <name>alab::ChartBar</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The loss over the epochs: test thick, training thin</source>
        <translation>损失随轮数的变化：粗线为测试，细线为训练</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>How many test samples are right over the epochs</source>
        <translation>测试样本的准确率随轮数的变化</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The size of the gradient in each layer, now</source>
        <translation>此刻每一层梯度的大小</translation>
    </message>
    <message>
        <source>Parameters of the functions that are learned with the weights</source>
        <translation>与权重一起学习的函数参数</translation>
    </message>
    <message>
        <source>Sweep the rate</source>
        <translation>扫描学习率</translation>
    </message>
    <message>
        <source>What each function reaches with learning rates from 0.001 to 3</source>
        <translation>学习率从 0.001 到 3 时各函数达到的结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The loss on a logarithmic axis: equal steps are equal factors</source>
        <translation>损失用对数坐标：相同的间距表示相同的倍数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>A running mean over the epochs; the curve as it is shows where the pointer is</source>
        <translation>按轮数取滑动平均；指针所在的曲线同时显示原始值</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Smooth %1</source>
        <translation>平滑 %1</translation>
    </message>
</context>
<context>
    <name>alab::ChartEdit</name>
    <message>
        <source>change the view</source>
        <translation>更改视图</translation>
    </message>
</context>
<context>
    <name>alab::ChipStrip</name>
    <message>
        <source>Chosen functions</source>
        <translation>已选函数</translation>
    </message>
    <message>
        <source>Focus the function beside it</source>
        <translation>选中旁边的函数</translation>
    </message>
    <message>
        <source>Move the function</source>
        <translation>移动这个函数</translation>
    </message>
    <message>
        <source>Show or hide its curves</source>
        <translation>显示或隐藏它的曲线</translation>
    </message>
    <message>
        <source>Take it off the bar</source>
        <translation>从已选函数中移除</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>打开它的菜单</translation>
    </message>
</context>
<context>
    <name>alab::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>The usual eight</source>
        <translation>常用八列</translation>
    </message>
    <message>
        <source>The four properties of an ideal activation</source>
        <translation>理想激活函数的四个性质</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>全部列</translation>
    </message>
</context>
<context>
    <name>alab::Commands</name>
    <message>
        <source>Write the figure or its data to a file</source>
        <translation>把图或其数据写入文件</translation>
    </message>
    <message>
        <source>Write another file with the same settings, without asking</source>
        <translation>用同样的设置再写一个文件，不再询问</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, on white, twice the size</source>
        <translation>把图复制到剪贴板：白底，两倍大小</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Put the values of the curves on the clipboard, for a spreadsheet</source>
        <translation>把曲线的数值复制到剪贴板，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>打印(&amp;I)...</translation>
    </message>
    <message>
        <source>Print the figure</source>
        <translation>打印图</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; everything comes back at the next start</source>
        <translation>关闭程序；下次启动时一切恢复原样</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次改动</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新做这次改动</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Large letters for the last row; Esc leaves</source>
        <translation>大字，最后一排也能看清；按 Esc 离开</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>右栏(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the cards at the right</source>
        <translation>显示或隐藏右边的卡片</translation>
    </message>
    <message>
        <source>&amp;Try this</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the strip with the stories</source>
        <translation>显示或隐藏演示场景条</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有东西会自己动</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影配色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>&amp;Default size</source>
        <translation>默认大小(&amp;D)</translation>
    </message>
    <message>
        <source>Letters of the size they had at first</source>
        <translation>恢复最初的字号</translation>
    </message>
    <message>
        <source>&amp;Add a function...</source>
        <translation>添加函数(&amp;A)...</translation>
    </message>
    <message>
        <source>Find a function by name and draw its curve</source>
        <translation>按名称查找函数并画出曲线</translation>
    </message>
    <message>
        <source>&amp;Next function</source>
        <translation>下一个函数(&amp;N)</translation>
    </message>
    <message>
        <source>The next function of the bar gets the sliders</source>
        <translation>让下一个已选函数使用滑块</translation>
    </message>
    <message>
        <source>&amp;Show or hide</source>
        <translation>显示或隐藏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the curves of this function</source>
        <translation>显示或隐藏这个函数的曲线</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take this function off the bar</source>
        <translation>从已选函数中移除</translation>
    </message>
    <message>
        <source>&amp;Start again with the first screen</source>
        <translation>从初始画面重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Sigmoid, Tanh and ReLU, as at the very first start</source>
        <translation>Sigmoid、Tanh 和 ReLU，与第一次启动时相同</translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation>键盘(&amp;K)...</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>每个按键的作用</translation>
    </message>
    <message>
        <source>&amp;About Activation Lab...</source>
        <translation>关于 Activation Lab(&amp;A)...</translation>
    </message>
    <message>
        <source>Version, licence and the works it is built on</source>
        <translation>版本、许可证和所用的作品</translation>
    </message>
    <message>
        <source>&amp;Duplicate with other parameters</source>
        <translation>换参数复制(&amp;D)</translation>
    </message>
    <message>
        <source>The same function once more with the next value of its parameter, to compare both</source>
        <translation>同一函数再来一个，参数取下一个值，便于对比</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>A new lab, with the functions of the first screen</source>
        <translation>新建实验，函数与首屏相同</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lab file; it can be dropped onto the window, too</source>
        <translation>打开实验文件；也可以把文件拖到窗口上</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the lab to its file</source>
        <translation>把实验写入它的文件</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the lab to another file</source>
        <translation>把实验写入另一个文件</translation>
    </message>
    <message>
        <source>Share as &amp;text...</source>
        <translation>以文本分享(&amp;T)…</translation>
    </message>
    <message>
        <source>The lab as one line of text, for a chat or a slide</source>
        <translation>把实验变成一行文本，可贴到聊天或幻灯片中</translation>
    </message>
    <message>
        <source>Open text &amp;from the clipboard</source>
        <translation>打开剪贴板中的文本(&amp;F)</translation>
    </message>
    <message>
        <source>The lab that somebody shared as text</source>
        <translation>打开别人以文本分享的实验</translation>
    </message>
    <message>
        <source>&amp;Export figure...</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>All steps that can be taken back or made again</source>
        <translation>所有可以撤销或重做的步骤</translation>
    </message>
    <message>
        <source>&amp;Add this view...</source>
        <translation>添加当前画面(&amp;A)…</translation>
    </message>
    <message>
        <source>What the window shows becomes the next story of the storyboard</source>
        <translation>把窗口当前的画面作为下一个演示场景</translation>
    </message>
    <message>
        <source>&amp;My storyboard...</source>
        <translation>我的演示场景(&amp;M)…</translation>
    </message>
    <message>
        <source>The stories of this lab, their order and their words</source>
        <translation>本实验的演示场景：顺序与文字</translation>
    </message>
    <message>
        <source>&amp;Change the formula...</source>
        <translation>修改公式(&amp;G)...</translation>
    </message>
    <message>
        <source>Type over its formula, or that of a copy; its curves follow while you type</source>
        <translation>改写它或其副本的公式；输入时曲线随之变化</translation>
    </message>
</context>
<context>
    <name>alab::CompareEdit</name>
    <message>
        <source>change the comparison</source>
        <translation>修改对比</translation>
    </message>
    <message>
        <source>add functions</source>
        <translation>添加函数</translation>
    </message>
    <message numerus="yes">
        <source>%n functions added: every page has them now.</source>
        <translation>
            <numerusform>已添加 %n 个函数：所有页面都可使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>其中 %n 个已在函数栏中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n more.</source>
        <translation>
            <numerusform>还有 %n 个放不下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::CompareExport</name>
    <message numerus="yes">
        <source>%n functions side by side</source>
        <translation>
            <numerusform>%n 个函数的对比</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 及其斜率</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>alab::CompareModel</name>
    <message>
        <source>Tick functions to add them to the function bar. Click to sort.</source>
        <translation>勾选函数可将其添加到函数栏。单击可排序。</translation>
    </message>
</context>
<context>
    <name>alab::CompareNames</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>怎么选</translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation>框架默认值</translation>
    </message>
    <message>
        <source>Functions side by side: everything in the table is computed here</source>
        <translation>函数对比：表中所有内容均由本程序计算</translation>
    </message>
    <message>
        <source>From a task, a network or a symptom to a function, with the reason</source>
        <translation>从任务、网络或症状出发选择函数，并给出理由</translation>
    </message>
    <message>
        <source>The same name means another function in another framework: where they differ</source>
        <translation>同一名称在不同框架中是不同的函数：差别在哪里</translation>
    </message>
</context>
<context>
    <name>alab::ComparePanel</name>
    <message>
        <source>show what is advised</source>
        <translation>演示建议</translation>
    </message>
    <message>
        <source>Search for functions</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>Tick the function of the row</source>
        <translation>勾选该行的函数</translation>
    </message>
    <message>
        <source>Views of the page</source>
        <translation>页面视图</translation>
    </message>
    <message>
        <source>Table, advice or framework defaults</source>
        <translation>表格、建议或框架默认值</translation>
    </message>
    <message>
        <source>Click a row for reasons, a heading to sort; tick functions to add them to every page.</source>
        <translation>单击一行查看理由，单击列标题排序；勾选函数可将其添加到所有页面。</translation>
    </message>
    <message>
        <source>Click a row for all that is known; “Show it” sets up a page, Ctrl+Z brings back what was there.</source>
        <translation>单击一行查看全部说明；“演示”会设置好页面，Ctrl+Z 可恢复原来的内容。</translation>
    </message>
    <message>
        <source>Click a cell for its curve; Ctrl+C copies it.</source>
        <translation>单击单元格查看曲线；Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Sort by the column of the cursor</source>
        <translation>按光标所在的列排序</translation>
    </message>
</context>
<context>
    <name>alab::CompareTable</name>
    <message>
        <source>Functions side by side</source>
        <translation>函数对比</translation>
    </message>
</context>
<context>
    <name>alab::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the marked cells, or the whole table, for a spreadsheet</source>
        <translation>复制选中的单元格或整个数值表，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the whole table with its headings for a spreadsheet</source>
        <translation>连同标题复制整个数值表，可粘贴到电子表格</translation>
    </message>
</context>
<context>
    <name>alab::CornerCard</name>
    <message>
        <source>%1 left, %2 right; here %3</source>
        <translation>左侧 %1，右侧 %2；这里取 %3</translation>
    </message>
    <message>
        <source>There is no slope at a corner; programs agree on one of its two sides.</source>
        <translation>折点处没有斜率；各程序约定取两侧之一。</translation>
    </message>
    <message>
        <source>At a corner</source>
        <translation>折点处的导数取值</translation>
    </message>
</context>
<context>
    <name>alab::CurveCard</name>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>%1 to %2, step %3</source>
        <translation>%1 到 %2，步长 %3</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>常见画法</translation>
    </message>
    <message>
        <source>The grids over which articles draw it</source>
        <translation>文章里画图所用的网格</translation>
    </message>
    <message>
        <source>of the grid</source>
        <translation>网格的</translation>
    </message>
</context>
<context>
    <name>alab::DataButtons</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>More data: other shapes, three classes, several labels, values</source>
        <translation>更多数据：其他形状、三分类、多标签、回归</translation>
    </message>
    <message>
        <source>A file (CSV)...</source>
        <translation>文件（CSV）……</translation>
    </message>
    <message>
        <source>A table of your own: a line for each sample, a column for each feature</source>
        <translation>自己的表格：每行一个样本，每列一个特征</translation>
    </message>
</context>
<context>
    <name>alab::DataCard</name>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>how many samples, training and test</source>
        <translation>训练集与测试集的样本总数</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试集比例</translation>
    </message>
    <message>
        <source>of points</source>
        <translation>占样本</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Click into a map to set points by hand.</source>
        <translation>在决策区域图上点击可手动添加样本点。</translation>
    </message>
    <message>
        <source>Points set by hand: %1</source>
        <translation>手动添加的样本点：%1 个</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take away all points that were set by hand</source>
        <translation>移除所有手动添加的样本点</translation>
    </message>
    <message>
        <source>%1. Features: %2, standardised. After a change of the file: Same weights reads it again.</source>
        <translation>%1。特征：%2 个，已标准化。文件改动后，按“相同权重”重新读取。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>The column that is asked for; all others are features</source>
        <translation>要预测的列；其余各列都是特征</translation>
    </message>
    <message>
        <source>Map across</source>
        <translation>横轴特征</translation>
    </message>
    <message>
        <source>The feature from left to right in the maps</source>
        <translation>决策区域图中从左到右的特征</translation>
    </message>
    <message>
        <source>Map up</source>
        <translation>纵轴特征</translation>
    </message>
    <message>
        <source>The feature from below in the maps; all others are at their means</source>
        <translation>决策区域图中从下到上的特征；其余特征取均值</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 类</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a table on the page, or choose one under More.</source>
        <translation>把表格拖到此页面，或在“更多”中选择。</translation>
    </message>
</context>
<context>
    <name>alab::DataEdit</name>
    <message>
        <source>Learn from a table</source>
        <translation>从表格学习</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>alab::DataNames</name>
    <message>
        <source>Circle</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或（XOR）</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Above a curve</source>
        <translation>曲线上下</translation>
    </message>
    <message>
        <source>Smokers</source>
        <translation>吸烟者</translation>
    </message>
    <message>
        <source>Three spirals</source>
        <translation>三条螺旋</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鸢尾花（Iris）</translation>
    </message>
    <message>
        <source>Three discs</source>
        <translation>三个圆盘</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>山丘与洼地</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>A disc and a ring around it: no straight line parts them.</source>
        <translation>一个圆盘和外面的圆环：任何直线都无法分开。</translation>
    </message>
    <message>
        <source>Whether both features have the same sign.</source>
        <translation>两个特征的符号是否相同。</translation>
    </message>
    <message>
        <source>Two clouds that a straight line parts.</source>
        <translation>一条直线就能分开的两团点。</translation>
    </message>
    <message>
        <source>Two arms that wind around each other: the hardest of them.</source>
        <translation>互相缠绕的两条旋臂：其中最难的一个。</translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation>互相嵌入的两个半圆。</translation>
    </message>
    <message>
        <source>The colours of 4 × 4 squares.</source>
        <translation>4 × 4 方格的黑白两色。</translation>
    </message>
    <message>
        <source>Above or below the curve of the function in focus.</source>
        <translation>在当前函数曲线的上方还是下方。</translation>
    </message>
    <message>
        <source>Three features of made-up people: do they smoke?</source>
        <translation>虚构人群的三个特征：是否吸烟？</translation>
    </message>
    <message>
        <source>Three arms that wind around each other.</source>
        <translation>互相缠绕的三条旋臂。</translation>
    </message>
    <message>
        <source>Three kinds of iris by four measured lengths: 150 real flowers.</source>
        <translation>按四项实测长度区分三种鸢尾花：150 朵真实的花。</translation>
    </message>
    <message>
        <source>Three discs that overlap: in which of them does a point lie?</source>
        <translation>三个相互重叠的圆盘：一个点落在哪些圆盘里？</translation>
    </message>
    <message>
        <source>A value that rises along the diagonal.</source>
        <translation>沿对角线增大的值。</translation>
    </message>
    <message>
        <source>Three hills and three hollows.</source>
        <translation>三座山丘和三处洼地。</translation>
    </message>
    <message>
        <source>One feature: the values of sin x.</source>
        <translation>一个特征：sin x 的值。</translation>
    </message>
    <message>
        <source>One feature: 0 below x = 0, else 1.</source>
        <translation>一个特征：x &lt; 0 时为 0，否则为 1。</translation>
    </message>
    <message>
        <source>One feature: y = 3x + 10 and a noise from 0 to 1, 100 points.</source>
        <translation>一个特征：y = 3x + 10 加上 0 到 1 的噪声，100 个点。</translation>
    </message>
</context>
<context>
    <name>alab::DefaultsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The five articles for students that the program grew from, by their numbers</source>
        <translation>本程序所依据的五篇面向学生的文章，以编号表示</translation>
    </message>
</context>
<context>
    <name>alab::DefaultsView</name>
    <message>
        <source>The same name, another function: cells with ≠ differ from PyTorch. Click one for its curve.</source>
        <translation>名称相同，函数不同：带 ≠ 的单元格与 PyTorch 不同。单击可查看曲线。</translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation>框架默认值</translation>
    </message>
</context>
<context>
    <name>alab::DepthCard</name>
    <message>
        <source>change the depth experiment</source>
        <translation>更改逐层实验</translation>
    </message>
</context>
<context>
    <name>alab::DepthNames</name>
    <message>
        <source>No normalisation</source>
        <translation>无归一化</translation>
    </message>
    <message>
        <source>Batch norm before f</source>
        <translation>f 之前批归一化</translation>
    </message>
    <message>
        <source>Batch norm after f</source>
        <translation>f 之后批归一化</translation>
    </message>
    <message>
        <source>Layer norm before f</source>
        <translation>f 之前层归一化</translation>
    </message>
    <message>
        <source>Layer norm first (pre-norm)</source>
        <translation>先层归一化（pre-norm）</translation>
    </message>
    <message>
        <source>One neuron a layer</source>
        <translation>每层一个神经元</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Theory map</source>
        <translation>相图</translation>
    </message>
    <message>
        <source>A chain of neurons: the gradient is a product with one factor w f′(z) a layer (C)</source>
        <translation>一串神经元：梯度是一个乘积，每层一个因子 w f′(z)（C）</translation>
    </message>
    <message>
        <source>Random layers, a true forward and backward pass, every layer measured (N)</source>
        <translation>随机层，真实的前向与反向传播，逐层测量（N）</translation>
    </message>
    <message>
        <source>What infinitely wide layers do to the gradient, for all weights and biases (M)</source>
        <translation>无限宽的层如何改变梯度：对所有权重与偏置（M）</translation>
    </message>
    <message>
        <source>Input: normal numbers</source>
        <translation>输入：正态随机数</translation>
    </message>
    <message>
        <source>Input: circle, two features</source>
        <translation>输入：圆形数据，两个特征</translation>
    </message>
    <message>
        <source>Input: spiral, two features</source>
        <translation>输入：螺旋数据，两个特征</translation>
    </message>
</context>
<context>
    <name>alab::DepthPanel</name>
    <message>
        <source>A layer towards the input</source>
        <translation>向输入移一层</translation>
    </message>
    <message>
        <source>A layer towards the output</source>
        <translation>向输出移一层</translation>
    </message>
    <message>
        <source>To the first layer</source>
        <translation>到第一层</translation>
    </message>
    <message>
        <source>To the last layer</source>
        <translation>到最后一层</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>逐层梯度</translation>
    </message>
    <message>
        <source>The next start weights</source>
        <translation>下一种初始化</translation>
    </message>
    <message>
        <source>The start weights before</source>
        <translation>上一种初始化</translation>
    </message>
</context>
<context>
    <name>alab::DepthPresentStrip</name>
    <message>
        <source>%1 (W)</source>
        <comment>start weights and the key for others</comment>
        <translation>%1（W）</translation>
    </message>
    <message>
        <source>Start weights: the next ones (W), the ones before (Shift+W)</source>
        <translation>初始化：下一种（W），上一种（Shift+W）</translation>
    </message>
</context>
<context>
    <name>alab::DepthScene</name>
    <message>
        <source>%1, layer</source>
        <translation>%1，层</translation>
    </message>
    <message>
        <source>Gradient left</source>
        <translation>剩余梯度</translation>
    </message>
    <message>
        <source>RMS of dL/dz here over that of the last layer.</source>
        <translation>此处 dL/dz 的均方根与最后一层之比。</translation>
    </message>
    <message>
        <source>Signal, z</source>
        <translation>信号 z</translation>
    </message>
    <message>
        <source>Signal, f(z)</source>
        <translation>信号 f(z)</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Share of the units and samples for which |f′| &lt; 0.01.</source>
        <translation>|f′| &lt; 0.01 的单元与样本所占比例。</translation>
    </message>
    <message>
        <source>Never active</source>
        <translation>从未激活</translation>
    </message>
    <message>
        <source>Share of the units with z ≤ 0 for every sample.</source>
        <translation>对所有样本都有 z ≤ 0 的单元比例。</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死亡神经元</translation>
    </message>
    <message>
        <source>Share of the units that are never active and whose slope is 0 there.</source>
        <translation>从未激活且该处斜率为 0 的单元比例。</translation>
    </message>
    <message>
        <source>Gradient exactly 0</source>
        <translation>梯度恰为 0</translation>
    </message>
    <message>
        <source>Share of dL/dz that is exactly 0: with narrow numbers it has underflowed; frameworks scale the loss against that.</source>
        <translation>dL/dz 恰为 0 的比例：窄数值格式下它已下溢；框架用损失缩放来避免。</translation>
    </message>
    <message>
        <source>No function to show</source>
        <translation>没有可显示的函数</translation>
    </message>
    <message>
        <source>%1 reaches x: %2</source>
        <translation>%1到达 x：%2</translation>
    </message>
    <message>
        <source>%1 reaches layer 1</source>
        <translation>%1到达第 1 层</translation>
    </message>
    <message>
        <source>%1 of the gradient</source>
        <translation>%1 的梯度</translation>
    </message>
    <message>
        <source>%1 times the gradient</source>
        <translation>%1 倍的梯度</translation>
    </message>
    <message>
        <source>fades</source>
        <translation>逐层衰减</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>explodes</source>
        <translation>爆炸</translation>
    </message>
    <message>
        <source>no number any more</source>
        <translation>已不是数</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>these start weights do not exist here</source>
        <translation>这里不存在这种初始化</translation>
    </message>
    <message>
        <source>0.1 % left</source>
        <translation>剩 0.1 %</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>剩余梯度</translation>
    </message>
    <message>
        <source>edge of chaos: the gradient stays</source>
        <translation>混沌边缘：梯度保持不变</translation>
    </message>
    <message>
        <source>the gradient fades</source>
        <translation>梯度逐层衰减</translation>
    </message>
    <message>
        <source>it explodes</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>Computing the map of %1 …</source>
        <translation>正在计算 %1 的相图……</translation>
    </message>
    <message>
        <source>the signal settles at variance %1; each layer multiplies the gradient by %2</source>
        <translation>信号的方差稳定在 %1；每层把梯度乘以 %2</translation>
    </message>
    <message>
        <source>the signal fades to 0; each layer multiplies the gradient by %1</source>
        <translation>信号衰减到 0；每层把梯度乘以 %1</translation>
    </message>
    <message>
        <source>no fixed point: the signal grows without end; each layer multiplies the gradient by %1</source>
        <translation>没有不动点：信号无限增大；每层把梯度乘以 %1</translation>
    </message>
    <message>
        <source>No numbers any more: it has overflowed</source>
        <translation>已没有数值：发生了上溢</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left: how it goes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>dL/dW</source>
        <translation>dL/dW</translation>
    </message>
    <message>
        <source>Root of the mean square of the gradient of the weights.</source>
        <translation>权重梯度的均方根。</translation>
    </message>
    <message>
        <source>layer     ← the gradient travels backward</source>
        <translation>层     ← 梯度反向传播</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>神经元链</translation>
    </message>
    <message>
        <source>%1; stable by theory, these narrow nets scatter</source>
        <translation>%1；理论上稳定，但这些窄网络波动很大</translation>
    </message>
    <message>
        <source>%1; under 1 % in layers 1 to %2: %3</source>
        <translation>%1；第 1 至 %2 层不足 1 %：%3</translation>
    </message>
    <message>
        <source>%1 (computing anew …)</source>
        <translation>%1（重新计算中……）</translation>
    </message>
    <message>
        <source>not known: the function changes too fast</source>
        <translation>无法得知：函数变化太快</translation>
    </message>
    <message>
        <source>constant weights are not random: theory has no point for them</source>
        <translation>常数权重不是随机的：相图上没有对应的点</translation>
    </message>
    <message>
        <source>edge of chaos: σ_w = %1, σ_b = 0</source>
        <translation>混沌边缘：σ_w = %1，σ_b = 0</translation>
    </message>
    <message>
        <source>%1 a layer</source>
        <translation>每层 %1</translation>
    </message>
    <message>
        <source>no fixed point is reached: the signal grows without end</source>
        <translation>到达不了不动点：信号无限增长</translation>
    </message>
    <message>
        <source>the signal grows without end, only that of small inputs settles, at variance %1; each layer multiplies the gradient by %2</source>
        <translation>信号无限增长，只有很小的输入会稳定在方差 %1；每层把梯度乘以 %2</translation>
    </message>
    <message>
        <source>mean %1, RMS %2</source>
        <translation>均值 %1，均方根 %2</translation>
    </message>
    <message>
        <source>What goes into f: its mean, and the root of its mean square.</source>
        <translation>f 的输入：均值与均方根。</translation>
    </message>
    <message>
        <source>What the layer gives: its mean, and the root of its mean square.</source>
        <translation>该层的输出：均值与均方根。</translation>
    </message>
    <message>
        <source>σ_b = %1</source>
        <translation>σ_b = %1</translation>
    </message>
    <message>
        <source>residual, branch × %1</source>
        <translation>残差连接，分支 × %1</translation>
    </message>
    <message>
        <source>input: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>gradient at the top × %1</source>
        <translation>顶层梯度 × %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between settings</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>nothing of the gradient reaches layer 1, it is exactly 0: %1</source>
        <translation>没有梯度到达第 1 层，恰好为 0：%1</translation>
    </message>
    <message>
        <source>theory: thin dashes</source>
        <translation>理论：细虚线</translation>
    </message>
    <message>
        <source>weight scale σ_w</source>
        <translation>权重尺度 σ_w</translation>
    </message>
    <message>
        <source>bias scale σ_b</source>
        <translation>偏置尺度 σ_b</translation>
    </message>
    <message>
        <source>what is left:</source>
        <translation>剩余梯度：</translation>
    </message>
    <message>
        <source>layers %1, units %2, batch %3, nets %4</source>
        <translation>层数 %1，单元 %2，批量大小 %3，网络 %4</translation>
    </message>
    <message>
        <source>%1: exactly 0 in layer %2</source>
        <translation>%1：第 %2 层恰好为 0</translation>
    </message>
    <message>
        <source>%1: exactly 0 in layers %2 to %3</source>
        <translation>%1：第 %2 到 %3 层恰好为 0</translation>
    </message>
    <message>
        <source>the signal grows without end, only that of small inputs fades to 0; each layer multiplies the gradient by %1</source>
        <translation>信号无限增长，只有很小的输入会衰减到 0；每层把梯度乘以 %1</translation>
    </message>
    <message>
        <source>%1/RMS</source>
        <translation>%1/均方根</translation>
    </message>
</context>
<context>
    <name>alab::DepthStrip</name>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>how many layers lie over each other</source>
        <translation>共有多少层</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>计算进度</translation>
    </message>
</context>
<context>
    <name>alab::EmptyChoice</name>
    <message>
        <source>add a function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>show all functions</source>
        <translation>显示全部函数</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Bring the curves of all chosen functions back</source>
        <translation>重新显示所有已选函数的曲线</translation>
    </message>
    <message>
        <source>Add %1 to the chosen functions</source>
        <translation>把 %1 添加到已选函数</translation>
    </message>
</context>
<context>
    <name>alab::ExpertCard</name>
    <message>
        <source>For experts</source>
        <translation>专家视图</translation>
    </message>
</context>
<context>
    <name>alab::ExploreKeys</name>
    <message>
        <source>Nothing further on this side of the visible curve.</source>
        <translation>可见曲线的这一侧没有更多的点了。</translation>
    </message>
    <message>
        <source>Draw where you expect f′; Space shows it, P puts the pen away.</source>
        <translation>画出您猜想的 f′；空格键揭晓，P 键收起画笔。</translation>
    </message>
    <message>
        <source>Drag the probe: it draws f′; Space shows all of it.</source>
        <translation>拖动动点，它会画出 f′；空格键显示全部。</translation>
    </message>
    <message>
        <source>f′ is hidden: what does it look like? Space shows it.</source>
        <translation>f′ 已隐藏：它是什么样子？空格键揭晓。</translation>
    </message>
    <message>
        <source>Drag the probe or press an arrow key; wheel: zoom, drag: move, double click: the default view.</source>
        <translation>拖动动点或按方向键；滚轮缩放，拖动平移，双击恢复默认视图。</translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation>移动动点</translation>
    </message>
    <message>
        <source>Move the probe in large steps</source>
        <translation>大步移动动点</translation>
    </message>
    <message>
        <source>To the next root, maximum, minimum, kink or inflection</source>
        <translation>到下一个零点、极大值、极小值、折点或拐点</translation>
    </message>
    <message>
        <source>Hide or show f′, the axes stay</source>
        <translation>隐藏或显示 f′，坐标轴不变</translation>
    </message>
    <message>
        <source>Trace: the dragged probe draws f′</source>
        <translation>描迹：拖动动点画出 f′</translation>
    </message>
    <message>
        <source>Pen: draw the guess of the class</source>
        <translation>画笔：画出全班的猜想</translation>
    </message>
    <message>
        <source>Reveal the hidden f′ and all that is traced</source>
        <translation>揭晓隐藏的 f′ 和全部描迹</translation>
    </message>
    <message>
        <source>Wipe off the pen</source>
        <translation>擦去画笔</translation>
    </message>
    <message>
        <source>The default view</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>Centre the view on the probe</source>
        <translation>使视图以动点为中心</translation>
    </message>
    <message>
        <source>Put the pen away</source>
        <translation>收起画笔</translation>
    </message>
</context>
<context>
    <name>alab::ExplorePanel</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Drag me: the lower curve is the slope of the upper one.</source>
        <translation>拖动我：下面的曲线就是上面曲线的斜率。</translation>
    </message>
    <message>
        <source>Move the view to the probe (Home)</source>
        <translation>将视图移到动点处 (Home)</translation>
    </message>
</context>
<context>
    <name>alab::ExploreScene</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>水平 %1</translation>
    </message>
    <message>
        <source>rise %1</source>
        <translation>升高 %1</translation>
    </message>
    <message>
        <source>corner: slope %1 left, %2 right</source>
        <translation>折点：左侧斜率 %1，右侧 %2</translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation>斜率 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, x from %2 to %3.</source>
        <translation>%1，x 从 %2 到 %3。</translation>
    </message>
    <message>
        <source>At x = %1: %2.</source>
        <translation>在 x = %1 处：%2。</translation>
    </message>
    <message>
        <source>No function chosen</source>
        <translation>未选择函数</translation>
    </message>
    <message>
        <source>All functions are hidden</source>
        <translation>所有函数都已隐藏</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>jump: slope %1 left, %2 right</source>
        <translation>跳跃：左侧斜率 %1，右侧 %2</translation>
    </message>
</context>
<context>
    <name>alab::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>Drawing...</source>
        <translation>正在绘制...</translation>
    </message>
    <message>
        <source>%1 exists. Press Save again to replace it.</source>
        <translation>%1 已存在。再按一次“保存”即可替换。</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>文件将包含的内容</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Compressing and writing...</source>
        <translation>正在压缩并写入...</translation>
    </message>
</context>
<context>
    <name>alab::FactorRow</name>
    <message>
        <source>All start weights are multiplied by it</source>
        <translation>所有初始化权重都乘以它</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Weight factor: %1</source>
        <translation>权重倍数：%1</translation>
    </message>
    <message>
        <source>Weight factor</source>
        <translation>权重倍数</translation>
    </message>
    <message>
        <source>Weights times %1</source>
        <translation>权重乘以 %1</translation>
    </message>
    <message>
        <source>All start weights times %1</source>
        <translation>所有初始化权重乘以 %1</translation>
    </message>
</context>
<context>
    <name>alab::FactsCard</name>
    <message>
        <source>As a sigmoid</source>
        <translation>即 Sigmoid</translation>
    </message>
    <message>
        <source>A softmax of two classes is the sigmoid of the difference of their scores, (z₁ − z₂)/T</source>
        <translation>两个类别的 Softmax 就是得分之差 (z₁ − z₂)/T 的 Sigmoid</translation>
    </message>
    <message>
        <source>Classes above 0</source>
        <translation>概率大于 0 的类别数</translation>
    </message>
    <message>
        <source>Sparsemax gives scores that are far behind the probability 0</source>
        <translation>Sparsemax 给落后很多的得分概率 0</translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <translation>类别 %2，%1</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（最大 %2）</translation>
    </message>
    <message>
        <source>−Σ p ln p: 0 when one class has everything, ln n when all have the same</source>
        <translation>−Σ p ln p：一个类别独占时为 0，各类别相同时为 ln n</translation>
    </message>
    <message>
        <source>Log-sum-exp</source>
        <translation>log-sum-exp</translation>
    </message>
    <message>
        <source>ln Σ e^(z/T), a smooth maximum: ln p is z/T less this</source>
        <translation>ln Σ e^(z/T)，光滑的最大值：ln p 等于 z/T 减去它</translation>
    </message>
    <message>
        <source>Softmax in numbers</source>
        <translation>Softmax 的数值</translation>
    </message>
    <message>
        <source>Largest ★</source>
        <translation>最大值 ★</translation>
    </message>
    <message>
        <source>Argmax: the class that a network would answer</source>
        <translation>最大值位置（argmax）：网络会给出的类别</translation>
    </message>
</context>
<context>
    <name>alab::FamilyCard</name>
    <message>
        <source>change the curve family</source>
        <translation>更改曲线族</translation>
    </message>
    <message>
        <source>Write up to nine numbers with commas between them.</source>
        <translation>最多写九个数，用逗号隔开。</translation>
    </message>
    <message>
        <source>Family of curves</source>
        <translation>曲线族</translation>
    </message>
    <message>
        <source>Draw for several values of</source>
        <translation>取多个值作图的参数</translation>
    </message>
    <message>
        <source>One curve for each value of the parameter</source>
        <translation>参数的每个值画一条曲线</translation>
    </message>
    <message>
        <source>The parameter that changes from curve to curve</source>
        <translation>各条曲线之间变化的参数</translation>
    </message>
    <message>
        <source>five values over the slider</source>
        <translation>滑块范围内取五个值</translation>
    </message>
    <message>
        <source>The values, with commas between them; empty: five over the slider&apos;s range</source>
        <translation>各个值，用逗号隔开；留空则在滑块范围内取五个</translation>
    </message>
</context>
<context>
    <name>alab::FeatureBoxes</name>
    <message>
        <source>Input features</source>
        <translation>输入特征</translation>
    </message>
    <message>
        <source>What the network sees of a point</source>
        <translation>网络看到样本点的哪些特征</translation>
    </message>
    <message>
        <source>The network sees %1</source>
        <translation>网络会看到 %1</translation>
    </message>
    <message>
        <source>One feature has to stay</source>
        <translation>至少保留一个特征</translation>
    </message>
</context>
<context>
    <name>alab::FigureCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>图片已复制到剪贴板</translation>
    </message>
    <message>
        <source>The values are on the clipboard</source>
        <translation>数据已复制到剪贴板</translation>
    </message>
    <message>
        <source>The figure was sent to the printer</source>
        <translation>图已送往打印机</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>正在写入 %1...</translation>
    </message>
</context>
<context>
    <name>alab::FigureForm</name>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>透明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>H&amp;eight</source>
        <translation>高(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV values</source>
        <translation>CSV 数据</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影配色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>&amp;x from</source>
        <translation>x 从(&amp;X)</translation>
    </message>
    <message>
        <source>CSV and JSON hold values: no title, size or colours</source>
        <translation>CSV 和 JSON 只含数值，没有标题、尺寸和颜色</translation>
    </message>
    <message>
        <source>Only PNG is made of pixels</source>
        <translation>只有 PNG 由像素组成</translation>
    </message>
    <message>
        <source>Only CSV and JSON hold values</source>
        <translation>只有 CSV 和 JSON 包含数值</translation>
    </message>
    <message>
        <source>Fig&amp;ure</source>
        <translation>图(&amp;U)</translation>
    </message>
</context>
<context>
    <name>alab::FigureWriter</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
</context>
<context>
    <name>alab::FileCommands</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>A new lab</source>
        <translation>新实验</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>Opened from text</source>
        <translation>已从文本打开</translation>
    </message>
    <message numerus="yes">
        <source>%1 was opened as far as it could be read: %n problem(s).</source>
        <translation>
            <numerusform>%1 已尽可能打开：有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of %1 are unknown here, and are kept.</source>
        <translation>
            <numerusform>%1 中有 %n 项设置在此版本中未知，已原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Not all of it could be read, and what could not is not in this lab.</source>
        <translation>文件没有全部读出，未读出的部分不在当前实验中。</translation>
    </message>
    <message>
        <source>It was changed on the disk since it was opened here.</source>
        <translation>打开之后，磁盘上的文件已被改动。</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>alab::FileQuestions</name>
    <message>
        <source>Labs (*%1)</source>
        <translation>实验 (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation>Activation Lab</translation>
    </message>
    <message>
        <source>%1 has changes that are in no file yet.</source>
        <translation>“%1”有尚未存入文件的改动。</translation>
    </message>
    <message>
        <source>Save them before it is closed?</source>
        <translation>关闭之前要保存吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Save the lab</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要替换 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>This lab cannot be kept for the next start.</source>
        <translation>无法为下次启动保留此实验。</translation>
    </message>
    <message>
        <source>Save it to a file, or its changes are lost.</source>
        <translation>请把它存入文件，否则改动会丢失。</translation>
    </message>
    <message>
        <source>&amp;Quit without it</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Discard the work of %1?</source>
        <translation>要丢弃“%1”的工作吗？</translation>
    </message>
    <message>
        <source>It is in no file, and does not come back.</source>
        <translation>它不在任何文件中，丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>alab::FormatCard</name>
    <message>
        <source>choose a number format</source>
        <translation>选择数值格式</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Draw the focused function as this number format computes it</source>
        <translation>按此数值格式的计算结果画出当前函数</translation>
    </message>
</context>
<context>
    <name>alab::FormatWords</name>
    <message>
        <source>Worst difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation>%1，在 x = %2 处</translation>
    </message>
    <message>
        <source>The format against float64 over the visible range.</source>
        <translation>可见范围内此格式与 float64 的差异。</translation>
    </message>
    <message>
        <source>Spacing at 6</source>
        <translation>6 处的间隔</translation>
    </message>
    <message>
        <source>The step from one number of the format to the next where ReLU6 ends.</source>
        <translation>在 ReLU6 的终点处，此格式相邻两数之差。</translation>
    </message>
    <message>
        <source>Limit exact from</source>
        <translation>恰为极限值，自</translation>
    </message>
    <message>
        <source>From here on the correctly rounded value is its limit itself.</source>
        <translation>从这里起，正确舍入的值就是极限本身。</translation>
    </message>
    <message>
        <source>1/(1+e⁻ˣ) is 1 from</source>
        <translation>1/(1+e⁻ˣ) 恰为 1，自</translation>
    </message>
    <message>
        <source>The textbook formula with every step rounded, as most programs compute it.</source>
        <translation>课本写法，每一步都舍入，多数程序这样计算。</translation>
    </message>
</context>
<context>
    <name>alab::FormulaEditor</name>
    <message>
        <source>Your formula</source>
        <translation>自定义公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Every name but x becomes a parameter with a slider; “; b = 1.5 in 0..5” sets its start and range.</source>
        <translation>除 x 外的每个名称都成为带滑块的参数；“; b = 1.5 in 0..5”设定其初值和范围。</translation>
    </message>
</context>
<context>
    <name>alab::FormulaForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>线条(&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Name of the formula</source>
        <translation>公式的名称</translation>
    </message>
    <message>
        <source>What chips and legends call it</source>
        <translation>在函数标签和图例中显示的名称</translation>
    </message>
    <message>
        <source>Preferred line</source>
        <translation>首选线条</translation>
    </message>
    <message>
        <source>The colour and dash it gets where no other function has them</source>
        <translation>未被其他函数占用时所用的颜色和线型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Whatever there is to say about it; the search finds it</source>
        <translation>任意说明；搜索时可以找到</translation>
    </message>
    <message>
        <source>Whichever is free</source>
        <translation>任意空闲线条</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>线条 %1</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>公式(&amp;F)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>“; b = 1.5 in 0..5” behind it sets the start and range of a slider</source>
        <translation>在其后写“; b = 1.5 in 0..5”可设定滑块的初值和范围</translation>
    </message>
</context>
<context>
    <name>alab::FormulaLibrary</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Some of your formulas could not be read: %1.</source>
        <translation>部分自定义公式无法读取：%1。</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>原文件保存为 %1。</translation>
    </message>
    <message>
        <source>At most %1 formulas are kept.</source>
        <translation>最多保存 %1 个公式。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>A formula called %1 is kept already.</source>
        <translation>已保存有名为 %1 的公式。</translation>
    </message>
</context>
<context>
    <name>alab::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Right click: copy as LaTeX</source>
        <translation>右键：复制为 LaTeX</translation>
    </message>
</context>
<context>
    <name>alab::FormulasDialog</name>
    <message>
        <source>Formulas (*.json)</source>
        <translation>公式 (*.json)</translation>
    </message>
    <message>
        <source>My formulas</source>
        <translation>我的公式</translation>
    </message>
    <message>
        <source>Kept formulas</source>
        <translation>已保存的公式</translation>
    </message>
    <message>
        <source>Double click or Enter: add it to the chosen functions; Delete: remove it</source>
        <translation>双击或回车：添加到所选函数；Delete：移除</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Adds it to the chosen functions</source>
        <translation>添加到所选函数</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the latest change back (Ctrl+Z)</source>
        <translation>撤销最近一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>Takes the formulas of a file; names that are here are replaced</source>
        <translation>读入文件中的公式；同名公式将被替换</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Writes all of them to a file</source>
        <translation>将全部公式写入文件</translation>
    </message>
    <message>
        <source>No formula is kept yet. Type one behind + Add, then choose “Keep this formula...” in the menu of its chip.</source>
        <translation>还没有保存公式。在“+ 添加”中输入一个公式，然后在其标签的菜单中选择“保存此公式...”。</translation>
    </message>
    <message>
        <source>%1 is added to the chosen functions.</source>
        <translation>已将 %1 添加到所选函数。</translation>
    </message>
    <message>
        <source>%1 is removed. Undo brings it back.</source>
        <translation>已移除 %1。撤销可恢复。</translation>
    </message>
    <message>
        <source>Import formulas</source>
        <translation>导入公式</translation>
    </message>
    <message>
        <source>Export formulas</source>
        <translation>导出公式</translation>
    </message>
</context>
<context>
    <name>alab::FunctionBar</name>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Other functions at once: classics, ReLU family, my sets...</source>
        <translation>一次换成另一组函数：经典函数、ReLU 家族、我的组合……</translation>
    </message>
    <message>
        <source>Sets of functions</source>
        <translation>函数组合</translation>
    </message>
    <message>
        <source>My formula</source>
        <translation>我的公式</translation>
    </message>
    <message>
        <source>What you typed was not taken. + Add &gt; Your formula... goes on with it.</source>
        <translation>输入的内容未被采用。可在“+ 添加”&gt;“自定义公式...”中继续编辑。</translation>
    </message>
</context>
<context>
    <name>alab::FunctionCard</name>
    <message>
        <source>Neuron: y = f(w x + b), dy/dx = w f′</source>
        <translation>神经元：y = f(w x + b)，dy/dx = w f′</translation>
    </message>
</context>
<context>
    <name>alab::FunctionChip</name>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>subtracted from the chosen one</source>
        <translation>被选中的函数减去它</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1. Click: its parameters; Ctrl+click: difference with it; drag: another place.</source>
        <translation>%1。单击：它的参数；Ctrl+单击：与它之差；拖动：换位置。</translation>
    </message>
</context>
<context>
    <name>alab::FunctionFigure</name>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 及其斜率</translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation>斜率 f′</translation>
    </message>
</context>
<context>
    <name>alab::FunctionList</name>
    <message>
        <source>My formulas</source>
        <translation>我的公式</translation>
    </message>
</context>
<context>
    <name>alab::FunctionMenu</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Subtract from %1</source>
        <translation>从 %1 中减去</translation>
    </message>
    <message>
        <source>Makes the difference of the two functions available (Ctrl+click)</source>
        <translation>可以显示两个函数之差（Ctrl+单击）</translation>
    </message>
    <message>
        <source>Duplicate with other parameters</source>
        <translation>换参数复制</translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation>框架默认值</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation>名称和备注...</translation>
    </message>
    <message>
        <source>Keep this formula...</source>
        <translation>保存此公式...</translation>
    </message>
    <message>
        <source>Kept formulas have a name and a note, and stand behind + Add at every start.</source>
        <translation>保存的公式有名称和备注，每次启动后都在“+ 添加”中。</translation>
    </message>
    <message>
        <source>Change a copy of its formula...</source>
        <translation>修改其副本的公式...</translation>
    </message>
    <message>
        <source>Change the formula...</source>
        <translation>修改公式...</translation>
    </message>
    <message>
        <source>Its curves follow while you type</source>
        <translation>输入时曲线随之变化</translation>
    </message>
    <message>
        <source>Replace by another function...</source>
        <translation>替换为其他函数...</translation>
    </message>
    <message>
        <source>In the same place and colour; on Train, with Keep weights, in the middle of the run</source>
        <translation>位置和颜色不变；在“训练”页按下“保留权重”后，可在训练途中替换</translation>
    </message>
</context>
<context>
    <name>alab::FunctionPicker</name>
    <message>
        <source>Add a function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>Search: name, alias, 中文; or a formula: x*sigmoid(b*x)</source>
        <translation>搜索：名称、别名、中文；或公式：x*sigmoid(b*x)</translation>
    </message>
    <message>
        <source>Search a function</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Your &amp;formula...</source>
        <translation>自定义公式(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;My formulas...</source>
        <translation>我的公式(&amp;M)...</translation>
    </message>
    <message>
        <source>Names, lines and notes of kept formulas; import and export</source>
        <translation>已保存公式的名称、线条和备注；导入与导出</translation>
    </message>
    <message>
        <source>The curves follow while you type; every name but x becomes a parameter with a slider</source>
        <translation>输入时曲线随之变化；x 以外的每个名称都成为带滑块的参数</translation>
    </message>
    <message>
        <source>Replace a function</source>
        <translation>替换函数</translation>
    </message>
    <message>
        <source>Enter takes the chosen line, the arrow keys choose another.</source>
        <translation>按 Enter 采用选中的一行，方向键选择其他行。</translation>
    </message>
</context>
<context>
    <name>alab::GateCard</name>
    <message>
        <source>Lines</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>The lines whose largest is taken</source>
        <translation>取这些直线中的最大者</translation>
    </message>
</context>
<context>
    <name>alab::GridFields</name>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>x of the values: %1</source>
        <translation>数值的 x：%1</translation>
    </message>
    <message>
        <source>At most %1 rows: write a larger step.</source>
        <translation>最多 %1 行：请写更大的步长。</translation>
    </message>
</context>
<context>
    <name>alab::GuessBoard</name>
    <message>
        <source>hide or show f′</source>
        <translation>隐藏或显示 f′</translation>
    </message>
    <message>
        <source>trace f′</source>
        <translation>描出 f′</translation>
    </message>
    <message>
        <source>draw a guess of f′</source>
        <translation>画出猜想的 f′</translation>
    </message>
    <message>
        <source>reveal f′</source>
        <translation>揭晓 f′</translation>
    </message>
    <message>
        <source>put the pen away</source>
        <translation>收起画笔</translation>
    </message>
</context>
<context>
    <name>alab::HelpCard</name>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>its scale: 1/√layers is safe</source>
        <translation>缩放：1/√层数 较安全</translation>
    </message>
    <message>
        <source>Help for the gradient</source>
        <translation>改善梯度的方法</translation>
    </message>
    <message>
        <source>What every layer normalises</source>
        <translation>每层归一化什么</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Residual: each layer adds to its input</source>
        <translation>残差：每层把输出加到其输入上</translation>
    </message>
    <message>
        <source>a = a before + branch · f(W a before + b)</source>
        <translation>a = 前一层 a + 分支 · f(W a + b)</translation>
    </message>
</context>
<context>
    <name>alab::HistogramChoice</name>
    <message>
        <source>Histograms of the signal z, what goes into f</source>
        <translation>信号 z 的直方图，即 f 的输入</translation>
    </message>
    <message>
        <source>Histograms of the output a, what each layer gives</source>
        <translation>输出 a 的直方图，即每层给出的值</translation>
    </message>
    <message>
        <source>Histograms of the gradient ∂L/∂z</source>
        <translation>梯度 ∂L/∂z 的直方图</translation>
    </message>
</context>
<context>
    <name>alab::HistoryDialog</name>
    <message>
        <source>The beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Choose a step to go back to it, or forward</source>
        <translation>选择一个步骤，退回或前进到那里</translation>
    </message>
</context>
<context>
    <name>alab::InsidePage</name>
    <message>
        <source>Inside %1, first seed</source>
        <translation>%1 的内部（第一个随机种子）</translation>
    </message>
    <message>
        <source>test: guessed →</source>
        <translation>测试：预测 →</translation>
    </message>
    <message>
        <source>Save network …</source>
        <translation>保存网络……</translation>
    </message>
    <message>
        <source>Weights as JSON, or Python code that gives the same outputs with NumPy or PyTorch</source>
        <translation>把权重存为 JSON，或存为能用 NumPy、PyTorch 得到相同输出的 Python 代码</translation>
    </message>
    <message>
        <source>Back to the maps</source>
        <translation>返回决策区域图</translation>
    </message>
    <message>
        <source>All functions side by side (I)</source>
        <translation>所有函数并排显示（I）</translation>
    </message>
    <message>
        <source>The network, unit by unit</source>
        <translation>网络的每个神经元</translation>
    </message>
    <message>
        <source>Click a line or a unit to change its weight or bias</source>
        <translation>单击连线或神经元，可修改它的权重或偏置</translation>
    </message>
    <message>
        <source>How many samples of the test part of each class, in rows, the network took for which, in columns</source>
        <translation>混淆矩阵：每行是测试集中的实际类别，每列是网络给出的类别</translation>
    </message>
</context>
<context>
    <name>alab::KeyTable</name>
    <message>
        <source>On the plot</source>
        <translation>在图上</translation>
    </message>
    <message>
        <source>While presenting (F11)</source>
        <translation>演示模式中（F11）</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>On the function bar</source>
        <translation>在函数栏上</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>演示场景</translation>
    </message>
</context>
<context>
    <name>alab::LayersCard</name>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Every neuron gets mean 0 and spread 1 over the batch</source>
        <translation>让每个神经元在一个批量上均值为 0、标准差为 1</translation>
    </message>
    <message>
        <source>Learn α, β</source>
        <translation>学习 α、β</translation>
    </message>
    <message>
        <source>Whether parameters of functions are trained, as those of PReLU and Swish, without weight decay</source>
        <translation>是否训练激活函数的参数，如 PReLU 和 Swish 的参数；不做权重衰减</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（丢弃法）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>丢弃比例</translation>
    </message>
    <message>
        <source>Start bias</source>
        <translation>初始偏置</translation>
    </message>
    <message>
        <source>of neurons</source>
        <translation>各神经元</translation>
    </message>
    <message>
        <source>the function compared</source>
        <translation>所对比的函数</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>The function of hidden layer %1, instead of the one that is compared</source>
        <translation>第 %1 个隐藏层自己的函数，代替所对比的函数</translation>
    </message>
    <message>
        <source>More: layers</source>
        <translation>更多：层</translation>
    </message>
</context>
<context>
    <name>alab::LookLine</name>
    <message>
        <source>Close this line</source>
        <translation>关闭这一行</translation>
    </message>
</context>
<context>
    <name>alab::LossCard</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Right class</source>
        <translation>正确类别</translation>
    </message>
    <message>
        <source>The class that the network should have answered</source>
        <translation>网络本应给出的类别</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
</context>
<context>
    <name>alab::MainWindow</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About Activation Lab</source>
        <translation>关于 Activation Lab</translation>
    </message>
    <message>
        <source>first screen</source>
        <translation>初始画面</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation>Activation Lab</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>中文或英文</translation>
    </message>
    <message>
        <source>Present: large letters for the last row; Esc leaves</source>
        <translation>演示模式：大字，最后一排也能看清；按 Esc 离开</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>无函数</translation>
    </message>
    <message>
        <source>%1[*] — Activation Lab</source>
        <translation>%1[*] — Activation Lab</translation>
    </message>
    <message>
        <source>Work that was not saved was found, of %1: %2</source>
        <translation>找到 %1 未保存的工作：%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard it...</source>
        <translation>丢弃…</translation>
    </message>
</context>
<context>
    <name>alab::MapPageView</name>
    <message>
        <source>Drag the point: weights to the right, biases upwards. W: other start weights. C, N, M: chain, network, map.</source>
        <translation>拖动圆点：向右是权重，向上是偏置。W：换一种初始化。C、N、M：链、网络、相图。</translation>
    </message>
</context>
<context>
    <name>alab::MapTile</name>
    <message>
        <source>The network of the first seed; the results tell of all seeds.</source>
        <translation>第一个种子的网络；结果表给出所有种子的情况。</translation>
    </message>
</context>
<context>
    <name>alab::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation>函数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Decimal pla&amp;ces</source>
        <translation>小数位数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>演示场景(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>alab::MoreCard</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>units in each layer</source>
        <translation>每层的单元数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Nets</source>
        <translation>网络数</translation>
    </message>
    <message>
        <source>random nets, median and band</source>
        <translation>随机网络：中位数与区间</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>of all that is random</source>
        <translation>决定一切随机数</translation>
    </message>
    <message>
        <source>∂L/∂a</source>
        <translation>∂L/∂a</translation>
    </message>
    <message>
        <source>size of the gradient at the top: loss scaling</source>
        <translation>顶层梯度的大小：损失缩放</translation>
    </message>
    <message>
        <source>More: size, seed, number format</source>
        <translation>更多：规模、种子、数值格式</translation>
    </message>
    <message>
        <source>The numbers that everything is computed in; narrow ones are rounded at every step</source>
        <translation>全部计算所用的数值格式；窄格式每一步都舍入</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>What goes into the first layer; theory is for normal numbers</source>
        <translation>进入第一层的数据；理论只适用于正态随机数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Measure dL/dW, too</source>
        <translation>同时测量 dL/dW</translation>
    </message>
    <message>
        <source>The gradient of the weights, layer by layer, in words and in exported data</source>
        <translation>逐层的权重梯度：显示在文字说明和导出的数据中</translation>
    </message>
</context>
<context>
    <name>alab::NetworkCard</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层数</translation>
    </message>
    <message>
        <source>between input and output, 0 to 8; without one the network is linear</source>
        <translation>输入与输出之间，0 到 8 层；没有隐藏层时网络是线性的</translation>
    </message>
    <message>
        <source>Neurons in each</source>
        <translation>每层神经元数</translation>
    </message>
    <message>
        <source>of all hidden layers, 1 to 256</source>
        <translation>所有隐藏层，1 到 256 个</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How many numbers go from layer to layer: inputs, neurons, outputs</source>
        <translation>各层的大小：输入、神经元、输出</translation>
    </message>
</context>
<context>
    <name>alab::NetworkDrawing</name>
    <message>
        <source>unit %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>unit %1 of layer %2</source>
        <translation>第 %2 层神经元 %1</translation>
    </message>
    <message>
        <source>weight from %1 to %2</source>
        <translation>从%1到%2的权重</translation>
    </message>
    <message>
        <source>bias of %1</source>
        <translation>%1的偏置</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>%1 个死亡</translation>
    </message>
    <message>
        <source>%1 % flat</source>
        <translation>%1 % 饱和</translation>
    </message>
    <message>
        <source>Arrow keys choose a weight, Ctrl+Up and Down what it comes from</source>
        <translation>方向键选择权重，Ctrl+上、下选择它的来源</translation>
    </message>
</context>
<context>
    <name>alab::NetworkFile</name>
    <message>
        <source>Numbers (*.json)</source>
        <translation>数值 (*.json)</translation>
    </message>
    <message>
        <source>Python with NumPy (*.py)</source>
        <translation>Python + NumPy (*.py)</translation>
    </message>
    <message>
        <source>Python with PyTorch (*.py)</source>
        <translation>Python + PyTorch (*.py)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
</context>
<context>
    <name>alab::NetworkPageView</name>
    <message>
        <source>computing …</source>
        <translation>计算中……</translation>
    </message>
    <message>
        <source>Drag, or Left and Right: another layer. W: other start weights. C, N, M: chain, network, map.</source>
        <translation>拖动，或按左右键：换一层。W：换一种初始化。C、N、M：链、网络、相图。</translation>
    </message>
    <message>
        <source>No theory here: it speaks of plain stacks of random weights with normal inputs.</source>
        <translation>此处没有理论曲线：理论只适用于正态输入、随机权重的普通网络。</translation>
    </message>
</context>
<context>
    <name>alab::NeuronForm</name>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>alab::NothingFound</name>
    <message>
        <source>No function chosen.</source>
        <translation>未选择函数。</translation>
    </message>
    <message>
        <source>Show all functions</source>
        <translation>显示全部函数</translation>
    </message>
    <message>
        <source>“%1” is not among these rows.</source>
        <translation>这些行中没有“%1”。</translation>
    </message>
    <message>
        <source>Search in all functions</source>
        <translation>在全部函数中搜索</translation>
    </message>
    <message>
        <source>No function called “%1”.</source>
        <translation>没有名为“%1”的函数。</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>清除搜索内容即可重新看到各行。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否要找 %1？</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Shows rows again</source>
        <translation>重新显示各行</translation>
    </message>
</context>
<context>
    <name>alab::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>alab::NumberSlider</name>
    <message>
        <source>%1 (double-click: default value %2)</source>
        <translation>%1（双击：默认值 %2）</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1，数值</translation>
    </message>
    <message>
        <source>Type a number. It may lie beyond the slider.</source>
        <translation>输入一个数，可以超出滑块范围。</translation>
    </message>
    <message>
        <source>Default value: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play: let the value move (right click: how)</source>
        <translation>播放：让数值变化（右键：方式）</translation>
    </message>
    <message>
        <source>To and fro</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Up, again and again</source>
        <translation>反复上升</translation>
    </message>
    <message>
        <source>Down, again and again</source>
        <translation>反复下降</translation>
    </message>
</context>
<context>
    <name>alab::OfferRow</name>
    <message>
        <source>Show this story; one undo brings your own picture back</source>
        <translation>显示这个演示场景；撤销一次就恢复您自己的图</translation>
    </message>
    <message>
        <source>Try this:</source>
        <translation>试一试：</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 个演示场景</numerusform>
        </translation>
    </message>
    <message>
        <source>All stories (Page Down tells the next one)</source>
        <translation>全部演示场景（Page Down 到下一个）</translation>
    </message>
</context>
<context>
    <name>alab::OutputCard</name>
    <message>
        <source>Output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>The function of the output layer and the loss</source>
        <translation>输出层激活函数与损失函数</translation>
    </message>
    <message>
        <source>More: output and loss</source>
        <translation>更多：输出层与损失</translation>
    </message>
</context>
<context>
    <name>alab::OverflowButton</name>
    <message numerus="yes">
        <source>%n more function(s)</source>
        <translation>
            <numerusform>还有 %n 个函数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::OverflowCard</name>
    <message>
        <source>Format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>The numbers that every cell is rounded to</source>
        <translation>每一格都舍入成这种格式的数</translation>
    </message>
</context>
<context>
    <name>alab::PairNames</name>
    <message>
        <source>The output is any number and the gradient is the error itself; for classes it also punishes answers that are more than right.</source>
        <translation>输出可以是任意实数，梯度就是误差本身；用于分类时，连“过于正确”的答案也会受罚。</translation>
    </message>
    <message>
        <source>The slope of the sigmoid cancels: the gradient is p − y, large as long as the answer is wrong.</source>
        <translation>Sigmoid 的斜率被约掉：梯度是 p − y，只要答案错就一直很大。</translation>
    </message>
    <message>
        <source>The probabilities of all classes sum to 1, and the gradient is p − y for every class.</source>
        <translation>各类概率之和为 1，每一类的梯度都是 p − y。</translation>
    </message>
    <message>
        <source>The slope of tanh stays in the gradient: an answer that is wrong and saturated hardly learns.</source>
        <translation>梯度里仍含有 tanh 的斜率：答错且已饱和时几乎学不动。</translation>
    </message>
    <message>
        <source>by the data</source>
        <translation>由数据决定</translation>
    </message>
    <message>
        <source>identity, squared error</source>
        <translation>恒等，均方误差</translation>
    </message>
    <message>
        <source>sigmoid, cross-entropy</source>
        <translation>Sigmoid，交叉熵</translation>
    </message>
    <message>
        <source>softmax, cross-entropy</source>
        <translation>Softmax，交叉熵</translation>
    </message>
    <message>
        <source>tanh, half squared error</source>
        <translation>Tanh，平方误差的一半</translation>
    </message>
    <message>
        <source>Here: %1. %2</source>
        <translation>此处为：%1。%2</translation>
    </message>
    <message>
        <source>These data ask for values, not for classes.</source>
        <translation>这组数据要求的是数值，不是类别。</translation>
    </message>
    <message>
        <source>Softmax chooses one class; here several labels may hold at once.</source>
        <translation>Softmax 只选一类；这里可以同时有多个标签。</translation>
    </message>
    <message>
        <source>tanh answers yes or no; these data have more than two classes.</source>
        <translation>Tanh 只能回答是或否；这组数据多于两类。</translation>
    </message>
</context>
<context>
    <name>alab::ParameterForm</name>
    <message>
        <source>%1 cannot be greater than %2.</source>
        <translation>%1 不能大于 %2。</translation>
    </message>
</context>
<context>
    <name>alab::ParameterHand</name>
    <message>
        <source>change a parameter</source>
        <translation>更改参数</translation>
    </message>
    <message>
        <source>choose default values</source>
        <translation>选择默认值</translation>
    </message>
    <message>
        <source>change the neuron</source>
        <translation>更改神经元</translation>
    </message>
</context>
<context>
    <name>alab::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>alab::PresentStrip</name>
    <message>
        <source>Page Down tells the next story</source>
        <translation>Page Down 到下一个演示场景</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>演示场景 %1/%2</translation>
    </message>
</context>
<context>
    <name>alab::Presentation</name>
    <message>
        <source>put the scene back</source>
        <translation>恢复场景</translation>
    </message>
    <message>
        <source>Blank; any key brings the picture back</source>
        <translation>黑屏；按任意键恢复</translation>
    </message>
    <message>
        <source>Focus this function of the bar</source>
        <translation>选中已选函数中的这一个</translation>
    </message>
    <message>
        <source>Put the scene back</source>
        <translation>恢复场景</translation>
    </message>
    <message>
        <source>Blank the screen; any key brings it back</source>
        <translation>黑屏；按任意键恢复</translation>
    </message>
    <message>
        <source>The same; many presenter&apos;s remotes send it</source>
        <translation>同上；许多翻页笔用的是这个键</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>离开演示模式</translation>
    </message>
</context>
<context>
    <name>alab::PresetBox</name>
    <message>
        <source>Own values</source>
        <translation>自定义数值</translation>
    </message>
    <message>
        <source>Default values of the frameworks</source>
        <translation>各框架的默认值</translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation>框架默认值</translation>
    </message>
</context>
<context>
    <name>alab::ProbeCard</name>
    <message>
        <source>At the probe</source>
        <translation>动点处</translation>
    </message>
    <message>
        <source>&amp;x =</source>
        <translation>&amp;x =</translation>
    </message>
    <message>
        <source>Where the probe stands; type a number</source>
        <translation>动点的位置；可输入数值</translation>
    </message>
    <message>
        <source>Values at the probe</source>
        <translation>动点处的数值</translation>
    </message>
    <message>
        <source>Ctrl+C copies the values</source>
        <translation>Ctrl+C 复制数据</translation>
    </message>
</context>
<context>
    <name>alab::ProbeHand</name>
    <message>
        <source>Root</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>极大值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>极小值</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳跃间断点</translation>
    </message>
    <message>
        <source>move the probe</source>
        <translation>移动动点</translation>
    </message>
    <message>
        <source>%1 at x = %2, value %3</source>
        <translation>%1，x = %2，值 %3</translation>
    </message>
</context>
<context>
    <name>alab::RangesDialog</name>
    <message>
        <source>Visible ranges</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The width of %1</source>
        <translation>%1 的宽度</translation>
    </message>
</context>
<context>
    <name>alab::RateCard</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>samples in one step, 1 to 5000</source>
        <translation>每一步的样本数，1 到 5000</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>What makes a step of a gradient</source>
        <translation>如何由梯度得到一步更新</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>what is left of the step before, 0 to 1</source>
        <translation>保留上一步的比例，0 到 1</translation>
    </message>
    <message>
        <source>Memory of squares</source>
        <translation>平方的记忆</translation>
    </message>
    <message>
        <source>what is left of the mean of squared gradients, 0 to 1</source>
        <translation>梯度平方均值保留的比例，0 到 1</translation>
    </message>
    <message>
        <source>what is left of the mean gradient</source>
        <translation>梯度均值保留的比例</translation>
    </message>
    <message>
        <source>what is left of the mean of squared gradients</source>
        <translation>梯度平方均值保留的比例</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>times the learning rate: how much smaller a step makes weights</source>
        <translation>乘以学习率：每一步使权重缩小多少</translation>
    </message>
</context>
<context>
    <name>alab::ReasonsCard</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>缺点</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>%1 copied as code for %2.</source>
        <translation>已将 %1 复制为 %2 代码。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds this function to the function bar, and so to every page</source>
        <translation>将此函数添加到函数栏，所有页面都可使用</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Shows this function on the Explore page</source>
        <translation>在探索页显示此函数</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>复制为代码</translation>
    </message>
    <message>
        <source>This function with its parameters, to paste: NumPy, PyTorch, Keras, JAX, C++ or LaTeX</source>
        <translation>此函数及其参数，可直接粘贴：NumPy、PyTorch、Keras、JAX、C++ 或 LaTeX</translation>
    </message>
</context>
<context>
    <name>alab::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>alab::ResultModel</name>
    <message>
        <source>diverged,%1epoch %2</source>
        <translation>发散，%1第 %2 轮</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Test
R²</source>
        <translation>测试
R²</translation>
    </message>
    <message>
        <source>Test
accuracy</source>
        <translation>测试
准确率</translation>
    </message>
    <message>
        <source>Test
loss</source>
        <translation>测试
损失</translation>
    </message>
    <message>
        <source>Epochs
to 0.95</source>
        <translation>达 0.95
的轮数</translation>
    </message>
    <message>
        <source>Epochs
to 95 %</source>
        <translation>达 95 %
的轮数</translation>
    </message>
    <message>
        <source>Dead
units</source>
        <translation>死亡
神经元</translation>
    </message>
    <message>
        <source>Beyond
noise?</source>
        <translation>超出
波动？</translation>
    </message>
    <message>
        <source>In the order of the function bar; click a heading to sort</source>
        <translation>按函数栏的顺序排列；点击表头可排序</translation>
    </message>
    <message>
        <source>R² on the test set: median of the seeds, below it 10 % to 90 %; 1 is perfect, 0 is as good as the mean</source>
        <translation>测试集上的 R²：各随机种子的中位数，下方为 10%–90% 区间；1 为完美，0 相当于只用均值</translation>
    </message>
    <message>
        <source>Share of the test set that is right: median of the seeds, below it 10 % to 90 %</source>
        <translation>测试集上的准确率：各随机种子的中位数，下方为 10%–90% 区间</translation>
    </message>
    <message>
        <source>Loss on the test set, median of the seeds</source>
        <translation>测试损失，各随机种子的中位数</translation>
    </message>
    <message>
        <source>The first epoch with R² of 0.95 on the test set</source>
        <translation>测试集 R² 首次达到 0.95 的轮数</translation>
    </message>
    <message>
        <source>The first epoch with 95 % of the test set right</source>
        <translation>测试准确率首次达到 95 % 的轮数</translation>
    </message>
    <message>
        <source>Hidden neurons that get no gradient from any sample</source>
        <translation>任何样本都不给梯度的隐藏神经元（死亡神经元）</translation>
    </message>
    <message>
        <source>Whether the difference from the other functions is larger than from seed to seed</source>
        <translation>与其他函数的差异是否大于随机种子之间的波动</translation>
    </message>
</context>
<context>
    <name>alab::ResultsCard</name>
    <message>
        <source>Results on the test set</source>
        <translation>测试集上的结果</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Space starts the training.</source>
        <translation>还没有训练结果。按空格键开始训练。</translation>
    </message>
    <message>
        <source>One row for each function; click a heading to sort, Ctrl+C copies</source>
        <translation>每个函数一行；点击表头可排序，Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the whole table with its headings for a spreadsheet</source>
        <translation>连同标题复制整个数值表，可粘贴到电子表格</translation>
    </message>
</context>
<context>
    <name>alab::RowsCard</name>
    <message>
        <source>The matrix: rows in brackets, or pasted line by line; then Return</source>
        <translation>矩阵：各行写在方括号里，或逐行粘贴；然后按回车</translation>
    </message>
    <message>
        <source>Matrix as text</source>
        <translation>矩阵（文本）</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Along what the results sum to 1</source>
        <translation>结果沿哪个方向相加等于 1</translation>
    </message>
    <message>
        <source>along rows (axis=1)</source>
        <translation>沿行（axis=1）</translation>
    </message>
    <message>
        <source>along columns (axis=0)</source>
        <translation>沿列（axis=0）</translation>
    </message>
</context>
<context>
    <name>alab::RowsStrip</name>
    <message>
        <source>%1 common</source>
        <translation>常用 %1 个</translation>
    </message>
    <message>
        <source>The functions that are met most</source>
        <translation>最常见的函数</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>The functions of the bar above, with their parameters</source>
        <translation>上方函数栏中的函数及其参数</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>函数族</translation>
    </message>
    <message>
        <source>One family of the catalogue</source>
        <translation>目录中的一个函数族</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 个</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>整个目录</translation>
    </message>
    <message>
        <source>Which family</source>
        <translation>哪个函数族</translation>
    </message>
    <message>
        <source>Which family of the catalogue has the rows</source>
        <translation>表中显示目录中的哪个函数族</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for functions</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>By names, aliases and names in Chinese, among the rows (/)</source>
        <translation>按名称、别名和中文名在各行中搜索 (/)</translation>
    </message>
</context>
<context>
    <name>alab::RunsCard</name>
    <message>
        <source>Epochs</source>
        <translation>轮数（epoch）</translation>
    </message>
    <message>
        <source>where a run ends</source>
        <translation>训练到此结束</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子数</translation>
    </message>
    <message>
        <source>runs of every function, for median and band, 1 to 50</source>
        <translation>每个函数训练的次数，用于中位数与区间，1 到 50</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>第一个种子</translation>
    </message>
    <message>
        <source>of all that is random</source>
        <translation>决定一切随机数</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>学习率变化</translation>
    </message>
    <message>
        <source>How the learning rate goes on over the epochs</source>
        <translation>学习率随轮数如何变化</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>每步轮数</translation>
    </message>
    <message>
        <source>epochs from one step of the rate to the next</source>
        <translation>学习率每隔多少轮变化一次</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>factor of every step</source>
        <translation>每次变化的倍数</translation>
    </message>
    <message>
        <source>pulls weights to 0</source>
        <translation>把权重拉向 0</translation>
    </message>
    <message>
        <source>makes weights smaller</source>
        <translation>使权重变小</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0：不裁剪</translation>
    </message>
    <message>
        <source>More: runs and regularisation</source>
        <translation>更多：训练次数与正则化</translation>
    </message>
    <message>
        <source>Stop without progress</source>
        <translation>无进展时停止</translation>
    </message>
    <message>
        <source>a run ends after so many epochs without a smaller test loss; 0: never</source>
        <translation>测试损失连续这么多轮没有变小时训练结束；0：不停止</translation>
    </message>
    <message>
        <source>Stop at a loss of</source>
        <translation>停止于损失</translation>
    </message>
    <message>
        <source>test; 0: never</source>
        <translation>测试；0 表示不停</translation>
    </message>
</context>
<context>
    <name>alab::SaidWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>alab::ScoreHand</name>
    <message>
        <source>The score before</source>
        <translation>前一个得分</translation>
    </message>
    <message>
        <source>The next score</source>
        <translation>后一个得分</translation>
    </message>
    <message>
        <source>The first score</source>
        <translation>第一个得分</translation>
    </message>
    <message>
        <source>The last score</source>
        <translation>最后一个得分</translation>
    </message>
    <message>
        <source>The score larger by 0.1</source>
        <translation>得分增加 0.1</translation>
    </message>
    <message>
        <source>The score smaller by 0.1</source>
        <translation>得分减少 0.1</translation>
    </message>
    <message>
        <source>The score larger by 1</source>
        <translation>得分增加 1</translation>
    </message>
    <message>
        <source>The score smaller by 1</source>
        <translation>得分减少 1</translation>
    </message>
</context>
<context>
    <name>alab::ScoreStrip</name>
    <message>
        <source>Take the scores %1</source>
        <translation>采用得分 %1</translation>
    </message>
    <message>
        <source>Scores %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>type or paste: 2, 1, 0.1</source>
        <translation>输入或粘贴：2, 1, 0.1</translation>
    </message>
    <message>
        <source>The scores: type or paste 2 to 10 numbers, then press Return</source>
        <translation>得分：输入或粘贴 2 到 10 个数，然后按回车</translation>
    </message>
    <message>
        <source>Scores as text</source>
        <translation>得分（文本）</translation>
    </message>
</context>
<context>
    <name>alab::ScoresCard</name>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>how many scores there are</source>
        <translation>得分的个数</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分（logits）</translation>
    </message>
    <message>
        <source>Move all together</source>
        <translation>一起移动</translation>
    </message>
    <message>
        <source>A score that is moved takes the others along (A): nothing else changes</source>
        <translation>移动一个得分时其余的跟着移动（A）：别的都不变</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>What is made of the scores: softmax or one of its relatives</source>
        <translation>对得分做什么运算：Softmax 或它的近亲</translation>
    </message>
    <message>
        <source>temperature: divides the scores</source>
        <translation>温度：得分除以它</translation>
    </message>
</context>
<context>
    <name>alab::Session</name>
    <message>
        <source>Not everything of the last time came back (%1); a copy of what there was is in %2.</source>
        <translation>上次的内容没有全部恢复（%1）；原内容的副本在 %2。</translation>
    </message>
</context>
<context>
    <name>alab::SetsMenu</name>
    <message>
        <source>My sets</source>
        <translation>我的组合</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is a set called %1. Press Enter again to replace it.</source>
        <translation>已有名为 %1 的组合。再按一次 Enter 将替换它。</translation>
    </message>
    <message>
        <source>The set could not be saved.</source>
        <translation>无法保存该组合。</translation>
    </message>
    <message>
        <source>The set could not be removed.</source>
        <translation>无法移除该组合。</translation>
    </message>
    <message>
        <source>Save the present functions as...</source>
        <translation>将现有函数存为...</translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <translation>新组合的名称</translation>
    </message>
    <message>
        <source>Type a name and press Enter: the set appears in this menu.</source>
        <translation>输入名称并按回车键，组合就会出现在此菜单中。</translation>
    </message>
</context>
<context>
    <name>alab::ShareDialog</name>
    <message>
        <source>Paste this text into a chat or a slide. Whoever copies it opens the same lab with File &gt; Open text from the clipboard.</source>
        <translation>把这段文本贴到聊天或幻灯片中。别人复制后，用“文件 &gt; 打开剪贴板中的文本”即可打开同样的实验。</translation>
    </message>
    <message>
        <source>With the &amp;answers of the storyboard</source>
        <translation>包含演示场景的答案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>以文本分享</translation>
    </message>
    <message>
        <source>The lab: everything that is set, no results</source>
        <translation>实验：所有设置，不含结果</translation>
    </message>
    <message>
        <source>Without them a class finds the answers itself</source>
        <translation>不包含时，由学生自己找出答案</translation>
    </message>
    <message>
        <source>Put the text on the clipboard</source>
        <translation>把文本放到剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>This lab is too large for a text: save it to a file and send that.</source>
        <translation>此实验太大，无法变成文本：请存成文件再发送。</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard: %n character(s)</source>
        <translation>
            <numerusform>已复制：%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::SideCard</name>
    <message>
        <source>Open “%1”</source>
        <translation>展开“%1”</translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>收起“%1”</translation>
    </message>
</context>
<context>
    <name>alab::SignalCard</name>
    <message>
        <source>input mean</source>
        <translation>输入的均值</translation>
    </message>
    <message>
        <source>input spread</source>
        <translation>输入的标准差</translation>
    </message>
    <message>
        <source>change the signal</source>
        <translation>更改信号</translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation>输出均值</translation>
    </message>
    <message>
        <source>The mean of what comes out.</source>
        <translation>输出的均值。</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>输出标准差</translation>
    </message>
    <message>
        <source>The standard deviation of what comes out.</source>
        <translation>输出的标准差。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Share of the inputs for which |f′| &lt; 0.01.</source>
        <translation>满足 |f′| &lt; 0.01 的输入所占比例。</translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <source>Share of the outputs that are exactly 0.</source>
        <translation>恰好为 0 的输出所占比例。</translation>
    </message>
    <message>
        <source>Signal: what comes out</source>
        <translation>信号：输出什么</translation>
    </message>
    <message>
        <source>Send a bell curve through</source>
        <translation>送入一条钟形曲线</translation>
    </message>
    <message>
        <source>The bell curve of the inputs along x, the histogram of the outputs along f</source>
        <translation>沿 x 轴画出输入的钟形曲线，沿 f 轴画出输出的直方图</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxEdit</name>
    <message>
        <source>change the softmax</source>
        <translation>修改 Softmax</translation>
    </message>
    <message>
        <source>One score alone always has probability 1: write at least two.</source>
        <translation>只有一个得分时概率总是 1：请至少写两个。</translation>
    </message>
    <message>
        <source>At most %1 scores: each of them is a bar.</source>
        <translation>最多 %1 个得分：每个都是一根柱子。</translation>
    </message>
    <message>
        <source>Scores go from −1000000 to 1000000.</source>
        <translation>得分的取值范围是 −1000000 到 1000000。</translation>
    </message>
    <message>
        <source>A bar has an end: infinite scores cannot be shown.</source>
        <translation>柱子有尽头：无穷大的得分无法显示。</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxNames</name>
    <message>
        <source>Loss and gradient</source>
        <translation>损失与梯度</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行与列</translation>
    </message>
    <message>
        <source>No softmax curve</source>
        <translation>没有 Softmax 曲线</translation>
    </message>
    <message>
        <source>Gated units</source>
        <translation>门控单元</translation>
    </message>
    <message>
        <source>What a wrong answer costs, and how the scores should move</source>
        <translation>答错的代价，以及得分该往哪里移动</translation>
    </message>
    <message>
        <source>How every output answers to every score</source>
        <translation>每个输出对每个得分的反应</translation>
    </message>
    <message>
        <source>The textbook form beside the stable one, cell by cell in a number format</source>
        <translation>课本写法与稳定写法并列，按数值格式逐格计算</translation>
    </message>
    <message>
        <source>Softmax of a matrix, along its rows or its columns</source>
        <translation>矩阵的 Softmax，沿行或沿列</translation>
    </message>
    <message>
        <source>Why softmax has no curve: the height of the drawn one depends on its grid</source>
        <translation>为什么 Softmax 没有曲线：画出来的高度取决于网格</translation>
    </message>
    <message>
        <source>GLU and its relatives, maxout: more inputs than one</source>
        <translation>GLU 及其近亲、Maxout：输入不止一个</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxPanel</name>
    <message>
        <source>Move all scores together, or one</source>
        <translation>所有得分一起移动，或只移动一个</translation>
    </message>
    <message>
        <source>Drag a score up or down; arrow keys choose and move one, Shift+Up and Shift+Down by 1.</source>
        <translation>上下拖动得分；方向键选择并移动一个，Shift+上、Shift+下 每次移动 1。</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxPresentStrip</name>
    <message>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxScene</name>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>No softmax curve</source>
        <translation>没有 Softmax 曲线</translation>
    </message>
    <message>
        <source>row sum</source>
        <translation>行和</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>Gradient of the loss at the scores: %1</source>
        <translation>损失对得分的梯度：%1</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>类别 %1：%2</translation>
    </message>
    <message>
        <source>Loss in numbers</source>
        <translation>损失的数值</translation>
    </message>
    <message>
        <source>Gradient at the scores</source>
        <translation>对得分的梯度</translation>
    </message>
    <message>
        <source>Loss over the probability</source>
        <translation>损失随概率的变化</translation>
    </message>
    <message>
        <source>At most %1 columns and %2 numbers: each of them is a cell.</source>
        <translation>最多 %1 列、%2 个数：每个数占一格。</translation>
    </message>
    <message>
        <source>Scores go from −1000000 to 1000000.</source>
        <translation>得分的取值范围是 −1000000 到 1000000。</translation>
    </message>
    <message>
        <source>textbook</source>
        <translation>课本写法</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定写法</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Scores in rows</source>
        <translation>矩阵中的得分</translation>
    </message>
    <message>
        <source>Softmax of the rows or columns</source>
        <translation>各行或各列的 Softmax</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>得分 z</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>概率 p</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>Probabilities: %1</source>
        <translation>概率：%1</translation>
    </message>
    <message>
        <source>Scores and probabilities</source>
        <translation>得分与概率</translation>
    </message>
    <message>
        <source>e^(z/T) is too large for a number, so the largest score is subtracted first: %1 over the sum %2 is %3 for class %4.</source>
        <translation>e^(z/T) 大得无法表示，所以先减去最大得分：%1 除以总和 %2，类别 %4 得 %3。</translation>
    </message>
    <message>
        <source>Hardmax gives everything to the largest score, however small its lead.</source>
        <translation>Hardmax 把全部概率给最大的得分，不管它领先多少。</translation>
    </message>
    <message>
        <source>Sparsemax takes the probabilities that are nearest to z/T: %1 of %2 are above 0.</source>
        <translation>Sparsemax 取与 z/T 最接近的概率：%2 个中有 %1 个大于 0。</translation>
    </message>
    <message>
        <source>Softmin is the softmax of −z: the smallest score gets the most, class %1 with %2.</source>
        <translation>Softmin 是 −z 的 Softmax：得分最小的得到最多，类别 %1 为 %2。</translation>
    </message>
    <message>
        <source>A probability is the share of e^(z/T) in the sum: %1 / %2 = %3 for class %4.</source>
        <translation>概率就是 e^(z/T) 在总和中的份额：类别 %4 为 %1 / %2 = %3。</translation>
    </message>
    <message>
        <source>All scores move together and no probability does: only differences count.</source>
        <translation>所有得分一起移动，概率都不变：起作用的只有得分之差。</translation>
    </message>
    <message>
        <source>T = %1 multiplies every difference of scores by %2: the largest probability is %3, at T = 1 it is %4.</source>
        <translation>T = %1 把得分之间的每个差都乘以 %2：最大概率为 %3，而 T = 1 时为 %4。</translation>
    </message>
    <message>
        <source>Only differences count: a score that is larger by 1 has %1 times the probability.</source>
        <translation>起作用的只有得分之差：得分大 1，概率就是 %1 倍。</translation>
    </message>
    <message>
        <source>Class %1 is right, its label smoothed to %2: the loss −Σ y ln p is %3, and no score gains by growing without end.</source>
        <translation>类别 %1 正确，标签平滑到 %2：损失 −Σ y ln p 为 %3，任何得分都不会因无限增大而获益。</translation>
    </message>
    <message>
        <source>Class %1 is right: the loss −ln p is %2. Against the gradient its score rises at the rate %3, and the others fall at that rate together.</source>
        <translation>类别 %1 正确：损失 −ln p 为 %2。沿梯度的反方向，它的得分以 %3 的速率上升，其余得分合起来以同样的速率下降。</translation>
    </message>
    <message>
        <source>Hardmax jumps from class to class and is flat elsewhere: nothing can be learned through it.</source>
        <translation>Hardmax 在类别之间跳跃，别处是平的：梯度无法通过它，学不到东西。</translation>
    </message>
    <message>
        <source>Rows sum to 0: the same added to all scores changes nothing. Larger scores get less here.</source>
        <translation>各行之和为 0：所有得分加上同一个数，结果不变。这里得分越大，得到的越少。</translation>
    </message>
    <message>
        <source>Rows sum to 0. Classes with probability 0 do not answer at all: their rows are 0.</source>
        <translation>各行之和为 0。概率为 0 的类别毫无反应：它们的行全为 0。</translation>
    </message>
    <message>
        <source>p_i (δ_ij − p_j)/T: a score raises its own probability and lowers the others. Rows sum to 0: the same added to all changes nothing.</source>
        <translation>p_i (δ_ij − p_j)/T：一个得分使自己的概率升高，使其余的降低。各行之和为 0：所有得分加上同一个数，结果不变。</translation>
    </message>
    <message>
        <source>every e^x is rounded to 0, and nothing can be divided by 0.</source>
        <translation>每个 e^x 都被舍入为 0，而除以 0 没有意义。</translation>
    </message>
    <message>
        <source>e^x, or the sum, is a number only for x up to %1.</source>
        <translation>x 不超过 %1 时，e^x 才是可表示的数。</translation>
    </message>
    <message>
        <source>the number itself is too large.</source>
        <translation>这个数本身就太大了。</translation>
    </message>
    <message>
        <source>In %1 even the stable form fails: the scores themselves are too large.</source>
        <translation>用 %1 时连稳定写法也失效：得分本身太大。</translation>
    </message>
    <message>
        <source>In %1 the textbook form fails in the framed cell: %2 Subtracting the largest score first changes no probability.</source>
        <translation>用 %1 时，课本写法在加框的一格失效：%2先减去最大得分不会改变任何概率。</translation>
    </message>
    <message>
        <source>Along the columns (axis=0): each column by itself, and each sums to 1.</source>
        <translation>沿列（axis=0）：每一列各算各的，和都是 1。</translation>
    </message>
    <message>
        <source>Along the rows (axis=1): each row by itself, and each sums to 1.</source>
        <translation>沿行（axis=1）：每一行各算各的，和都是 1。</translation>
    </message>
    <message>
        <source>e^x / Σ over %1 points is the softmax of the grid itself. Its height %2 comes from the step %3: another step, another height, so softmax has no curve.</source>
        <translation>在 %1 个点上的 e^x / Σ 其实是网格本身的 Softmax。高度 %2 取决于步长 %3：换一个步长，高度就变，所以 Softmax 没有曲线。</translation>
    </message>
    <message>
        <source>Maxout is the largest of %1 lines, a convex function; which lines, the network learns.</source>
        <translation>Maxout 取 %1 条直线中的最大者，是凸函数；用哪些直线由网络学习。</translation>
    </message>
    <message>
        <source>%1 multiplies a value a by a gate of b: at a = 1, b = 1 it is %2, with the slopes %3 along a and %4 along b.</source>
        <translation>%1 把值 a 乘以 b 的门：在 a = 1、b = 1 处为 %2，沿 a 的斜率为 %3，沿 b 的斜率为 %4。</translation>
    </message>
    <message>
        <source>dashed: T = 1</source>
        <translation>虚线：T = 1</translation>
    </message>
    <message>
        <source>dashed: Softmax</source>
        <translation>虚线：Softmax</translation>
    </message>
    <message>
        <source>In %1 both forms are finite, and differ by rounding at most. e^x becomes infinite beyond %2: try [1000, 1001, 1002], or another format.</source>
        <translation>用 %1 时两种写法都是有限值，最多只差舍入误差。x 超过 %2 时 e^x 变为无穷大：试试 [1000, 1001, 1002]，或换一种数值格式。</translation>
    </message>
    <message>
        <source>With two classes the first one gets the sigmoid of (z₁ − z₂)/T = %1: %2.</source>
        <translation>只有两个类别时，第一个类别的概率就是 (z₁ − z₂)/T = %1 的 Sigmoid：%2。</translation>
    </message>
    <message>
        <source>About the softmax, not the %1 above.</source>
        <translation>以下针对 softmax，而不是上方的 %1。</translation>
    </message>
    <message>
        <source>Sigmoid as the softmax of two classes</source>
        <translation>Sigmoid 即两类的 Softmax</translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxTabs</name>
    <message>
        <source>Figures below</source>
        <translation>下方的图</translation>
    </message>
    <message>
        <source>What stands in the lower half of the page</source>
        <translation>页面下半部分显示什么</translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation>左边的标签页</translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation>右边的标签页</translation>
    </message>
</context>
<context>
    <name>alab::StartCard</name>
    <message>
        <source>weight scale</source>
        <translation>权重尺度</translation>
    </message>
    <message>
        <source>spread of the biases</source>
        <translation>偏置的标准差</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>The law of the weights of every layer</source>
        <translation>各层权重的分布</translation>
    </message>
</context>
<context>
    <name>alab::StartNames</name>
    <message>
        <source>Zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>Constant, all alike</source>
        <translation>常数（全部相同）</translation>
    </message>
    <message>
        <source>Given σ_w, normal</source>
        <translation>给定 σ_w，正态</translation>
    </message>
    <message>
        <source>Given σ_w, uniform</source>
        <translation>给定 σ_w，均匀</translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation>LeCun，正态</translation>
    </message>
    <message>
        <source>LeCun, uniform</source>
        <translation>LeCun，均匀</translation>
    </message>
    <message>
        <source>Xavier (Glorot), normal</source>
        <translation>Xavier (Glorot)，正态</translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot)，均匀</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He，正态</translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation>He，均匀</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>Keeps the signal</source>
        <translation>保持信号</translation>
    </message>
    <message>
        <source>Keeps the gradient</source>
        <translation>保持梯度</translation>
    </message>
    <message>
        <source>Edge of chaos</source>
        <translation>混沌边缘</translation>
    </message>
    <message>
        <source>Edge of chaos for %1: only in the limit of a signal that fades to 0</source>
        <translation>%1 的混沌边缘：仅在信号趋于 0 的极限下存在</translation>
    </message>
    <message>
        <source>No edge of chaos for %1 with this σ_b: wherever the signal keeps its size, the gradient does not</source>
        <translation>在这个 σ_b 下 %1 没有混沌边缘：信号保持大小之处，梯度都不能保持</translation>
    </message>
    <message>
        <source>No edge of chaos for %1: its slope is 0, there is no gradient</source>
        <translation>%1 没有混沌边缘：斜率为 0，没有梯度</translation>
    </message>
    <message>
        <source>The edge of chaos of %1 is not known: it changes too fast</source>
        <translation>%1 的混沌边缘无法得知：它变化太快</translation>
    </message>
    <message>
        <source>Edge of chaos for %1: on a knife&apos;s edge, a signal of another size moves away from it</source>
        <translation>%1 的混沌边缘：不稳定，其他大小的信号会远离它</translation>
    </message>
</context>
<context>
    <name>alab::StartWeightsCard</name>
    <message>
        <source>Law</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The law of the weights of every layer</source>
        <translation>各层权重的分布</translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation>权重尺度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>of every weight</source>
        <translation>每个权重的</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始化</translation>
    </message>
</context>
<context>
    <name>alab::StatusLine</name>
    <message>
        <source>What you see comes back at the next start</source>
        <translation>下次启动时恢复现在的画面</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>无法保留</translation>
    </message>
</context>
<context>
    <name>alab::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>alab::StoryKeys</name>
    <message>
        <source>The next story</source>
        <translation>下一个演示场景</translation>
    </message>
    <message>
        <source>The story before</source>
        <translation>上一个演示场景</translation>
    </message>
    <message>
        <source>Ask the question of the story, then reveal the answer</source>
        <translation>先提出演示场景的问题，再揭晓答案</translation>
    </message>
    <message>
        <source>The same where Space means something else, as on Train</source>
        <translation>在空格键另有用途的页面（如训练）上作用相同</translation>
    </message>
</context>
<context>
    <name>alab::StoryLine</name>
    <message>
        <source>Show the answer (Space)</source>
        <translation>显示答案（空格键）</translation>
    </message>
    <message>
        <source>The next story (Page Down)</source>
        <translation>下一个演示场景（Page Down）</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已改动：%1</translation>
    </message>
    <message>
        <source>Put the scene back</source>
        <translation>恢复场景</translation>
    </message>
    <message>
        <source>Show the picture that the story speaks of</source>
        <translation>恢复这个演示场景所说的图像</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>先猜一猜</translation>
    </message>
    <message>
        <source>Reveal the answer</source>
        <translation>揭晓答案</translation>
    </message>
    <message>
        <source>A question to think about before the answer comes (Space)</source>
        <translation>先看一个问题想一想，再看答案（空格键）</translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation>演示场景 %1/%2</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>下一个演示场景</translation>
    </message>
    <message>
        <source>The next story (Space)</source>
        <translation>下一个演示场景（空格键）</translation>
    </message>
    <message>
        <source>The story before (Page Up)</source>
        <translation>上一个演示场景（Page Up）</translation>
    </message>
</context>
<context>
    <name>alab::StoryPlayer</name>
    <message>
        <source>story</source>
        <translation>演示场景</translation>
    </message>
</context>
<context>
    <name>alab::StoryStrip</name>
    <message>
        <source>End the story</source>
        <translation>结束演示场景</translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>关闭；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>My storyboard (%1)</source>
        <translation>我的演示场景（%1）</translation>
    </message>
    <message>
        <source>Tell the stories of this lab, from the first</source>
        <translation>从第一个开始讲本实验的演示场景</translation>
    </message>
</context>
<context>
    <name>alab::StoryboardDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>What it is called in lists</source>
        <translation>在列表中的名称</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>说明(&amp;S)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>画面说明了什么</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>What the class is to predict; may stay empty</source>
        <translation>让学生预测什么；可以留空</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答案(&amp;A)</translation>
    </message>
    <message>
        <source>Revealed after the question; may stay empty</source>
        <translation>在问题之后揭晓；可以留空</translation>
    </message>
    <message>
        <source>Add this &amp;view</source>
        <translation>添加当前画面(&amp;V)</translation>
    </message>
    <message>
        <source>What the window shows now becomes the next story</source>
        <translation>把窗口当前的画面作为下一个演示场景</translation>
    </message>
    <message>
        <source>&amp;Present from here</source>
        <translation>从这里开始(&amp;P)</translation>
    </message>
    <message>
        <source>Tell this story in the window</source>
        <translation>在窗口中讲这个演示场景</translation>
    </message>
    <message>
        <source>Take this pi&amp;cture</source>
        <translation>换成当前画面(&amp;C)</translation>
    </message>
    <message>
        <source>What the window shows now, in place of its picture</source>
        <translation>用窗口当前的画面代替原来的画面</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Earlier (the list can be dragged, too)</source>
        <translation>提前（也可以拖动列表）</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Later (the list can be dragged, too)</source>
        <translation>推后（也可以拖动列表）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the story off the storyboard; undo brings it back</source>
        <translation>移除此演示场景；撤销可以恢复</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>画面 %1</translation>
    </message>
    <message>
        <source>My storyboard</source>
        <translation>我的演示场景</translation>
    </message>
    <message>
        <source>No story yet. Set up a picture in the window, then add it; Page Down tells the stories one after the other while presenting (F11).</source>
        <translation>还没有演示场景。先在窗口中调好画面，再添加；演示模式（F11）时按 Page Down 逐个讲解。</translation>
    </message>
    <message>
        <source>The stories in their order: drag them to where they belong</source>
        <translation>按顺序排列的演示场景：可拖动调整</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
</context>
<context>
    <name>alab::TableActions</name>
    <message numerus="yes">
        <source>Add %n to the functions</source>
        <translation>
            <numerusform>将 %n 个添加到已选函数</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the functions</source>
        <translation>添加到已选函数</translation>
    </message>
    <message>
        <source>Computing: %1 of %2</source>
        <translation>正在计算：%1/%2</translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation>表格已复制为 %1。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table written to %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
    <message>
        <source>Adds the ticked functions to the function bar, and so to every page</source>
        <translation>将勾选的函数添加到函数栏，所有页面都可使用</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>The rows in sight to the clipboard, in one of four formats</source>
        <translation>将可见各行复制到剪贴板，四种格式可选</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>The rows in sight as a file: Markdown, HTML, LaTeX or CSV</source>
        <translation>将可见各行保存为文件：Markdown、HTML、LaTeX 或 CSV</translation>
    </message>
</context>
<context>
    <name>alab::TableFile</name>
    <message>
        <source>Activation functions</source>
        <translation>激活函数</translation>
    </message>
</context>
<context>
    <name>alab::TablePage</name>
    <message>
        <source>For comparison: a dense layer of %1 units takes %2 ns for each output, forwards and backwards.</source>
        <translation>作为对照：一个 %1 单元的全连接层，前向加反向，每个输出用时 %2 ns。</translation>
    </message>
</context>
<context>
    <name>alab::TrainBar</name>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1 of %2 epochs are done: in each of them every training sample was used once</source>
        <translation>已完成 %1 轮，共 %2 轮：每一轮中每个训练样本各用一次</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Train all functions (Space)</source>
        <translation>训练所有函数（空格键）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One epoch of every network (Right)</source>
        <translation>每个网络训练一轮（右箭头键）</translation>
    </message>
    <message>
        <source>Same weights</source>
        <translation>相同权重</translation>
    </message>
    <message>
        <source>Back to the start: the same weights, the same order of samples</source>
        <translation>回到起点：权重和样本顺序不变</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>Back to the start with another seed: other weights, order and data</source>
        <translation>换一个种子回到起点：权重、顺序和数据都不同</translation>
    </message>
    <message>
        <source>Speed, epochs a second</source>
        <translation>速度，每秒轮数</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 轮/秒</translation>
    </message>
    <message>
        <source>Keep weights</source>
        <translation>保留权重</translation>
    </message>
    <message>
        <source>While it is pressed, other functions or parameters go on with the weights as they are, instead of starting anew: what was dead may live again</source>
        <translation>按下后，换用其他函数或参数时权重保持不变、继续训练，而不是重新开始：失活的神经元可能重新活跃</translation>
    </message>
    <message>
        <source>Epochs a second; max: as fast as it goes</source>
        <translation>每秒轮数；“最快”表示不限速</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Epoch %1 + %2 of %3 samples</source>
        <translation>第 %1 轮 + 样本 %2/%3</translation>
    </message>
    <message>
        <source>One epoch (Right)</source>
        <translation>一轮（右方向键）</translation>
    </message>
    <message>
        <source>One mini-batch (Shift+Right)</source>
        <translation>一个小批量（Shift+右）</translation>
    </message>
    <message>
        <source>One sample (Ctrl+Right)</source>
        <translation>一个样本（Ctrl+右）</translation>
    </message>
</context>
<context>
    <name>alab::TrainEdit</name>
    <message>
        <source>change the training</source>
        <translation>更改训练</translation>
    </message>
</context>
<context>
    <name>alab::TrainNames</name>
    <message>
        <source>Values (regression)</source>
        <translation>数值（回归）</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>二分类</translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation>多分类（三类）</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>多标签分类</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>SGD with Nesterov momentum</source>
        <translation>带 Nesterov 动量的 SGD</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>before the function</source>
        <translation>在激活函数之前</translation>
    </message>
    <message>
        <source>after the function</source>
        <translation>在激活函数之后</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>one per layer</source>
        <translation>每层一个</translation>
    </message>
    <message>
        <source>one per neuron</source>
        <translation>每个神经元一个</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>阶梯式</translation>
    </message>
    <message>
        <source>cosine to 0</source>
        <translation>余弦降到 0</translation>
    </message>
    <message>
        <source>↺ A change takes effect after a restart.</source>
        <translation>↺ 更改在重新开始训练后生效。</translation>
    </message>
</context>
<context>
    <name>alab::TrainPanel</name>
    <message>
        <source>Train and pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Space trains and pauses, Right is one epoch. In a map a click sets a point of the second class, with Shift of the first one; a right click takes a point away.</source>
        <translation>空格键训练或暂停，右箭头键训练一轮。在图中单击添加一个第二类的点，按住 Shift 单击添加第一类的点，右键单击移除一个点。</translation>
    </message>
    <message>
        <source>Click a line or a unit to change its weight or bias; wide lines are large, dashed ones negative. I: back to the maps.</source>
        <translation>单击连线或神经元，可修改权重或偏置；线越粗权重越大，虚线为负。I：返回决策区域图。</translation>
    </message>
    <message>
        <source>Look inside the network of the focused function</source>
        <translation>查看当前函数的网络内部</translation>
    </message>
    <message>
        <source>One mini-batch</source>
        <translation>一个小批量</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>一个样本</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>决策区域图</translation>
    </message>
    <message>
        <source>Space trains and pauses, Right is one epoch. A click on the name over a map looks into the network.</source>
        <translation>空格：训练或暂停；右方向键：一轮。点击决策区域图上方的名称可查看网络内部。</translation>
    </message>
    <message>
        <source>The chart closer, farther, all of it</source>
        <translation>曲线图放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Read the curves further left, further right</source>
        <translation>读数位置左移、右移</translation>
    </message>
</context>
<context>
    <name>alab::TrainScene</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>guessing: ln %1 = %2</source>
        <translation>瞎猜：ln %1 = %2</translation>
    </message>
    <message>
        <source>No function to show</source>
        <translation>没有可显示的函数</translation>
    </message>
    <message>
        <source>loss (test thick, training thin)</source>
        <translation>损失（粗：测试，细：训练）</translation>
    </message>
    <message>
        <source>right answers, test (share)</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>R² of the test</source>
        <translation>测试的 R²</translation>
    </message>
    <message>
        <source>layer     ← the gradient travels backward</source>
        <translation>层     ← 梯度反向传播</translation>
    </message>
    <message>
        <source>RMS of dL/dz, first seed</source>
        <translation>dL/dz 的均方根，第一个种子</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>diverged at epoch %1: try a rate under %2</source>
        <translation>第 %1 轮发散：试试小于 %2 的学习率</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>R² %1</translation>
    </message>
    <message>
        <source>%1   diverged</source>
        <translation>%1   发散</translation>
    </message>
    <message>
        <source>%1   test %2</source>
        <translation>%1   测试 %2</translation>
    </message>
    <message>
        <source>%1 of %2 units are dead</source>
        <translation>%2 个神经元中有 %1 个死亡</translation>
    </message>
    <message>
        <source>layer 1 gets %1 of the gradient</source>
        <translation>第 1 层只得到 %1 的梯度</translation>
    </message>
    <message>
        <source>One or two seeds cannot tell a difference from chance: take five.</source>
        <translation>一两个种子无法区分差异与偶然：请用五个。</translation>
    </message>
    <message>
        <source>slice: %1, %2</source>
        <translation>切面：%1，%2</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>at best %1, with %2</source>
        <translation>最好 %1，学习率为 %2</translation>
    </message>
    <message>
        <source>%1 and more only with %2</source>
        <translation>仅在学习率为 %2 时达到 %1 以上</translation>
    </message>
    <message>
        <source>%1 and more between %2 and %3</source>
        <translation>学习率在 %2 与 %3 之间时达到 %1 以上</translation>
    </message>
    <message>
        <source>all seeds diverge ○</source>
        <translation>所有种子都发散 ○</translation>
    </message>
    <message>
        <source>Learning rates tried: %1 of %2</source>
        <translation>已尝试的学习率：%1 / %2</translation>
    </message>
    <message>
        <source>has stopped by epoch %1</source>
        <translation>已在第 %1 轮前停止</translation>
    </message>
    <message numerus="yes">
        <source>learning rate, each for %n epoch(s)</source>
        <translation>
            <numerusform>学习率（每个训练 %n 轮）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, layer %3</source>
        <translation>%1：%2，第 %3 层</translation>
    </message>
    <message>
        <source>Nothing is learned here but weights: choose &quot;Learn α, β&quot; under &quot;More: layers&quot;, and a function like PReLU or Swish</source>
        <translation>这里只学习权重：请在“更多：层”中选择“学习 α、β”，并选用 PReLU 或 Swish 这样的函数</translation>
    </message>
    <message>
        <source>learned parameter (mean of the units)</source>
        <translation>学到的参数（各神经元的平均）</translation>
    </message>
    <message>
        <source>Least squares (dashed): y = %1 x + %2. Not + 10: noise from 0 to 1 has the mean 0.5, and no line can tell it from b.</source>
        <translation>最小二乘法（虚线）：y = %1 x + %2。不是 + 10：0 到 1 的噪声均值为 0.5，任何直线都无法把它与 b 分开。</translation>
    </message>
    <message>
        <source>Next sample: x = %1, y = %2</source>
        <translation>下一个样本：x = %1，y = %2</translation>
    </message>
    <message>
        <source>guess: w x + b = %1 · %2 + %3 = %4, error %5</source>
        <translation>预测：w x + b = %1 · %2 + %3 = %4，误差 %5</translation>
    </message>
    <message>
        <source>w: %1 − %2 · 2 · (%3) · %4 = %5</source>
        <translation>w：%1 − %2 · 2 · (%3) · %4 = %5</translation>
    </message>
    <message>
        <source>b: %1 − %2 · 2 · (%3) = %4</source>
        <translation>b：%1 − %2 · 2 · (%3) = %4</translation>
    </message>
    <message>
        <source>What each network says all over the plane</source>
        <translation>每个网络在整个平面上给出的结果</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n epoch(s)</source>
        <translation>
            <numerusform>%1 用 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reached: %2</source>
        <translation>达到 %1：%2</translation>
    </message>
    <message>
        <source>%1; not yet: %2</source>
        <translation>%1；尚未达到：%2</translation>
    </message>
    <message>
        <source>by %1 of %2 functions, after %3 to %4 epochs</source>
        <translation>%2 个函数中有 %1 个，用 %3 到 %4 轮</translation>
    </message>
    <message>
        <source>Test results: no difference beyond what the seeds make.</source>
        <translation>测试结果：差异在随机波动之内。</translation>
    </message>
    <message>
        <source>label 1 of %1</source>
        <translation>第 1 个标签，共 %1 个</translation>
    </message>
    <message>
        <source>Test results differ by more than what the seeds make.</source>
        <translation>测试结果的差异超出了随机种子造成的波动。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n 个函数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: %1 × %2, %3</source>
        <comment>functions, seeds, epochs</comment>
        <translation>空格键：%1 × %2，%3</translation>
    </message>
</context>
<context>
    <name>alab::TrainSidebar</name>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Data, network and how it is trained</source>
        <translation>数据、网络与训练方式</translation>
    </message>
    <message>
        <source>What every function came to on the test set</source>
        <translation>每个函数在测试集上的结果</translation>
    </message>
</context>
<context>
    <name>alab::TypedFunction</name>
    <message>
        <source>Enter adds “%1”.</source>
        <translation>按回车键添加“%1”。</translation>
    </message>
    <message>
        <source>No function called “%1”.</source>
        <translation>没有名为“%1”的函数。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否要找 %1？</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Curve of the formula</source>
        <translation>公式的曲线</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape brings back what was before.</source>
        <translation>按 Enter 保留，按 Esc 恢复原状。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Enter takes it, and the training starts anew unless it keeps its weights. Escape leaves all as it is.</source>
        <translation>按 Enter 采用，除非保留权重，训练将重新开始；按 Esc 则一切不变。</translation>
    </message>
</context>
<context>
    <name>alab::UnitChoice</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>A value times a gate, or the largest of some lines</source>
        <translation>一个值乘以一个门，或几条直线中的最大者</translation>
    </message>
</context>
<context>
    <name>alab::ValueTableCard</name>
    <message>
        <source>change the value table</source>
        <translation>更改数值表</translation>
    </message>
    <message>
        <source>Write a smaller number, a larger one and a step above 0.</source>
        <translation>请写一个较小的数、一个较大的数和一个大于 0 的步长。</translation>
    </message>
    <message>
        <source>The first %1 rows.</source>
        <translation>前 %1 行。</translation>
    </message>
    <message>
        <source>Save the value table</source>
        <translation>保存数值表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>数值表</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>x of the table: %1</source>
        <translation>数值表的 x：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, or the marked cells, for a spreadsheet</source>
        <translation>复制数值表或选中的单元格，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Save CSV...</source>
        <translation>保存 CSV...</translation>
    </message>
    <message>
        <source>Write the table to a file</source>
        <translation>把数值表写入文件</translation>
    </message>
    <message>
        <source>Ctrl+C copies the values</source>
        <translation>Ctrl+C 复制数据</translation>
    </message>
</context>
<context>
    <name>alab::VerdictCard</name>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Stable: 0.1 to 10 times the gradient arrives, or theory&apos;s factor of a layer is within 0.98 to 1.02. Below it fades, above it explodes.</source>
        <translation>稳定：到达的梯度为 0.1 到 10 倍，或理论上每层的因子在 0.98 到 1.02 之间。更小为逐层衰减，更大为爆炸。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……还有 %1 个</translation>
    </message>
</context>
<context>
    <name>alab::ViewEdits</name>
    <message>
        <source>change the view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>reset the view</source>
        <translation>恢复默认视图</translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation>选中函数</translation>
    </message>
    <message>
        <source>Show the function</source>
        <translation>显示函数</translation>
    </message>
    <message>
        <source>Show the derivative, the slope of f</source>
        <translation>显示导数，即 f 的斜率</translation>
    </message>
    <message>
        <source>Show the second derivative</source>
        <translation>显示二阶导数</translation>
    </message>
    <message>
        <source>one plot</source>
        <translation>合为一图</translation>
    </message>
    <message>
        <source>All in one plot, over each other, as in textbooks</source>
        <translation>都画在一张图里，与课本相同</translation>
    </message>
    <message>
        <source>Show the difference of two functions; Ctrl+click chooses the second</source>
        <translation>显示两个函数之差；Ctrl+单击选择第二个</translation>
    </message>
    <message>
        <source>show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
    <message>
        <source>show the probe</source>
        <translation>显示动点</translation>
    </message>
</context>
<context>
    <name>alab::ViewMenu</name>
    <message>
        <source>Set ranges...</source>
        <translation>设置范围...</translation>
    </message>
    <message>
        <source>Default view</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>Tangent and slope triangle</source>
        <translation>切线和斜率三角形</translation>
    </message>
    <message>
        <source>Shade where |f′| &lt; 0.01</source>
        <translation>给 |f′| &lt; 0.01 处加阴影</translation>
    </message>
</context>
<context>
    <name>alab::Words</name>
    <message>
        <source>yes, it never falls</source>
        <translation>是，从不下降</translation>
    </message>
    <message>
        <source>no, it falls everywhere</source>
        <translation>否，处处下降</translation>
    </message>
    <message>
        <source>no, it falls for x &lt; %1</source>
        <translation>否，在 x &lt; %1 时下降</translation>
    </message>
    <message>
        <source>no, it falls for x &gt; %1</source>
        <translation>否，在 x &gt; %1 时下降</translation>
    </message>
    <message>
        <source>no, it falls between x = %1 and %2</source>
        <translation>否，在 x = %1 到 %2 之间下降</translation>
    </message>
    <message>
        <source>no, it falls around x = %1</source>
        <translation>否，在 x = %1 附近下降</translation>
    </message>
    <message>
        <source>no, it falls for x &lt; %1 and for x &gt; %2</source>
        <translation>否，在 x &lt; %1 和 x &gt; %2 时下降</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes, mean output 0</source>
        <translation>是，输出均值为 0</translation>
    </message>
    <message>
        <source>no, mean output %1</source>
        <translation>否，输出均值 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation>%1，在 x = %2 处</translation>
    </message>
    <message>
        <source>no, it jumps at x = %1</source>
        <translation>否，在 x = %1 处跳跃</translation>
    </message>
    <message>
        <source>no, corner at x = %1</source>
        <translation>否，在 x = %1 处有折点</translation>
    </message>
    <message>
        <source>once: f″ jumps at x = %1</source>
        <translation>一阶光滑：f″ 在 x = %1 处跳跃</translation>
    </message>
    <message>
        <source>twice, not more, at x = %1</source>
        <translation>在 x = %1 处只有二阶光滑</translation>
    </message>
    <message>
        <source>yes, everywhere</source>
        <translation>是，处处光滑</translation>
    </message>
    <message>
        <source>on both sides, outside %1 to %2</source>
        <translation>两侧饱和，在 %1 到 %2 之外</translation>
    </message>
    <message>
        <source>at the left, below x = %1</source>
        <translation>左侧饱和，x 小于 %1</translation>
    </message>
    <message>
        <source>at the right, above x = %1</source>
        <translation>右侧饱和，x 大于 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>All values that come out; a round bracket: approached, never reached.</source>
        <translation>所有可能的输出值；圆括号表示趋近而达不到。</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>Monotone means: more in never gives less out.</source>
        <translation>单调：输入变大，输出不会变小。</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零中心化</translation>
    </message>
    <message>
        <source>Zero-centred means: inputs spread evenly around 0 give outputs with mean 0.</source>
        <translation>零中心化：输入在 0 两侧均匀分布时，输出均值为 0。</translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <source>The most by which a gradient can grow on its way back through the function, weights apart.</source>
        <translation>不计权重，梯度反向经过这个函数时最多放大的倍数。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>Smooth means: no corner and no jump, in the curve and in its slopes.</source>
        <translation>光滑：曲线及其斜率都没有折点，也没有跳跃。</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Saturated means: the output hardly changes any more, |f′| &lt; 0.01, so nothing is learned there.</source>
        <translation>饱和：输出几乎不再变化，|f′| &lt; 0.01，那里学不到东西。</translation>
    </message>
    <message>
        <source>Lipschitz constant</source>
        <translation>利普希茨常数</translation>
    </message>
    <message>
        <source>The supremum of |f′|.</source>
        <translation>|f′| 的上确界。</translation>
    </message>
    <message>
        <source>Mean output for z ~ N(0, 1).</source>
        <translation>z ~ N(0, 1) 时的输出均值。</translation>
    </message>
    <message>
        <source>Mean square of the output for z ~ N(0, 1).</source>
        <translation>z ~ N(0, 1) 时输出平方的均值。</translation>
    </message>
    <message>
        <source>Mean square of the slope for z ~ N(0, 1).</source>
        <translation>z ~ N(0, 1) 时斜率平方的均值。</translation>
    </message>
    <message>
        <source>Gain, keeps the signal</source>
        <translation>增益（保持信号）</translation>
    </message>
    <message>
        <source>1/√(E f²): weights scaled by it keep the size of the signal.</source>
        <translation>1/√(E f²)：权重乘以它，信号大小保持不变。</translation>
    </message>
    <message>
        <source>Gain, keeps the gradient</source>
        <translation>增益（保持梯度）</translation>
    </message>
    <message>
        <source>1/√(E f′²): weights scaled by it keep the size of the gradient.</source>
        <translation>1/√(E f′²)：权重乘以它，梯度大小保持不变。</translation>
    </message>
    <message>
        <source>Smoothness class</source>
        <translation>光滑性类别</translation>
    </message>
    <message>
        <source>Ck: k continuous derivatives; C-1: the function jumps.</source>
        <translation>Ck：有 k 阶连续导数；C-1：函数有跳跃间断点。</translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <source>Share of outputs that are exactly 0 for z ~ N(0, 1).</source>
        <translation>z ~ N(0, 1) 时恰好为 0 的输出所占比例。</translation>
    </message>
    <message>
        <source>✗ f′ refused at x = %1: it says %2, the curve&apos;s slope is %3</source>
        <translation>✗ 在 x = %1 处 f′ 有误：给出 %2，曲线斜率为 %3</translation>
    </message>
    <message>
        <source>f′ could not be measured</source>
        <translation>无法测量 f′</translation>
    </message>
    <message>
        <source>✓ Derivative verified at %1 points, largest difference %2</source>
        <translation>✓ 已在 %1 个点验证导数，最大差异 %2</translation>
    </message>
    <message>
        <source>everywhere but at x = %1</source>
        <translation>除 x = %1 外处处饱和</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>有定义</translation>
    </message>
    <message>
        <source>not everywhere: no value at x = %1</source>
        <translation>并非处处：x = %1 处无值</translation>
    </message>
    <message>
        <source>Range, slopes and means are told of functions that have a value everywhere.</source>
        <translation>值域、斜率和均值只对处处有值的函数给出。</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>处处</translation>
    </message>
</context>
<context>
    <name>alab::WordsCard</name>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明对象</translation>
    </message>
    <message>
        <source>f itself, not f(w x + b)</source>
        <translation>f 本身，而不是 f(w x + b)</translation>
    </message>
    <message>
        <source>The neuron&apos;s w and b move and stretch what is said here.</source>
        <translation>神经元的 w 和 b 会平移、伸缩这里所说的内容。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>article 004</source>
        <translation>文章 004</translation>
    </message>
    <message>
        <source>the plateau is at −α</source>
        <translation>平台值为 −α</translation>
    </message>
    <message>
        <source>1.6733 is self-normalising</source>
        <translation>取 1.6733 时自归一化</translation>
    </message>
    <message>
        <source>slope for x &gt; 0</source>
        <translation>x &gt; 0 时的斜率</translation>
    </message>
    <message>
        <source>the plateau is at −1/√α</source>
        <translation>平台值为 −1/√α</translation>
    </message>
    <message>
        <source>depth of the bump</source>
        <translation>凹陷的深度</translation>
    </message>
    <message>
        <source>sharpness; ReLU as β grows</source>
        <translation>尖锐程度；β 增大时趋于 ReLU</translation>
    </message>
    <message>
        <source>width of the bend; 0 gives ReLU</source>
        <translation>弯曲处的宽度；0 即 ReLU</translation>
    </message>
    <message>
        <source>half width of the bend</source>
        <translation>弯曲处的半宽</translation>
    </message>
    <message>
        <source>0 gives x/2, large values ReLU</source>
        <translation>0 即 x/2，大值趋于 ReLU</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>slope in the middle</source>
        <translation>中间的斜率</translation>
    </message>
    <message>
        <source>value at 0</source>
        <translation>0 处的值</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>sharpness of the corners</source>
        <translation>折角的尖锐程度</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>value at the step itself</source>
        <translation>阶跃点处的值</translation>
    </message>
    <message>
        <source>where the step is</source>
        <translation>阶跃的位置</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>size of the waves</source>
        <translation>波的幅度</translation>
    </message>
    <message>
        <source>slope for x &lt; 0</source>
        <translation>x &lt; 0 时的斜率</translation>
    </message>
    <message>
        <source>slope below the threshold</source>
        <translation>阈值以下的斜率</translation>
    </message>
    <message>
        <source>where it starts to pass x on</source>
        <translation>开始让 x 通过的位置</translation>
    </message>
    <message>
        <source>smallest random slope</source>
        <translation>最小随机斜率</translation>
    </message>
    <message>
        <source>largest random slope</source>
        <translation>最大随机斜率</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>value up to the threshold</source>
        <translation>阈值及以下的值</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>slope just right of 0</source>
        <translation>0 右侧紧邻处的斜率</translation>
    </message>
    <message>
        <source>half width of the zero zone</source>
        <translation>零区间的半宽</translation>
    </message>
    <message>
        <source>how far values move towards 0</source>
        <translation>数值向 0 移动的距离</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>steepness</source>
        <translation>陡峭程度</translation>
    </message>
    <message>
        <source>the range is ±1/√α</source>
        <translation>值域为 ±1/√α</translation>
    </message>
    <message>
        <source>start value; one shared or one per channel</source>
        <translation>初始值；共用一个或每通道一个</translation>
    </message>
    <message>
        <source>random slope in training, its mean in evaluation</source>
        <translation>训练时取随机斜率，评估时取其均值</translation>
    </message>
    <message>
        <source>switches to x when β x &gt; 20</source>
        <translation>β x &gt; 20 时改用 x</translation>
    </message>
    <message>
        <source>constants as its documentation gives them</source>
        <translation>常数取自其文档</translation>
    </message>
    <message>
        <source>start value; one per element unless shared_axes is set</source>
        <translation>初始值；除非设置 shared_axes，否则每个元素一个</translation>
    </message>
    <message>
        <source>the tanh form unless approximate=False</source>
        <translation>除非 approximate=False，否则用 tanh 形式</translation>
    </message>
    <message>
        <source>computed as logaddexp(x, 0)</source>
        <translation>按 logaddexp(x, 0) 计算</translation>
    </message>
    <message>
        <source>constants rounded to float32</source>
        <translation>常数舍入为 float32</translation>
    </message>
    <message>
        <source>a slip in the article: 0.2 was meant</source>
        <translation>文章笔误：应为 0.2</translation>
    </message>
    <message>
        <source>the article writes it with ReLU6</source>
        <translation>文章用 ReLU6 写成</translation>
    </message>
    <message>
        <source>full constants, as in the article&apos;s text</source>
        <translation>完整常数，同文章正文</translation>
    </message>
    <message>
        <source>rounded, as in the article&apos;s code</source>
        <translation>舍入后的常数，同文章代码</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>unknown setting</source>
        <translation>未知的设置</translation>
    </message>
    <message>
        <source>this is not a file of Activation Lab</source>
        <translation>这不是 Activation Lab 的文件</translation>
    </message>
    <message>
        <source>the version is missing</source>
        <translation>缺少版本号</translation>
    </message>
    <message>
        <source>the file is larger than 8 MB</source>
        <translation>文件大于 8 MB</translation>
    </message>
    <message>
        <source>it must be a finite number</source>
        <translation>必须是有限数</translation>
    </message>
    <message>
        <source>it must be from %4 to %5</source>
        <translation>必须在 %4 至 %5 之间</translation>
    </message>
    <message>
        <source>it must be above %4</source>
        <translation>必须大于 %4</translation>
    </message>
    <message>
        <source>%1 = %2 is outside the domain of %3</source>
        <translation>%1 = %2 不在 %3 的取值范围内</translation>
    </message>
    <message>
        <source>%1 is larger than %2</source>
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>%3 needs %1 &lt;= %2</source>
        <translation>%3 要求 %1 &lt;= %2</translation>
    </message>
    <message>
        <source>from is above to</source>
        <translation>from 大于 to</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>多于 %1 行</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>一组设置</translation>
    </message>
    <message>
        <source>this file is of version %1</source>
        <translation>此文件的版本为 %1</translation>
    </message>
    <message>
        <source>byte %1: this is no JSON object</source>
        <translation>第 %1 字节：这不是 JSON 对象</translation>
    </message>
    <message>
        <source>unknown activation %1</source>
        <translation>未知的激活函数 %1</translation>
    </message>
    <message>
        <source>did you mean %2?</source>
        <translation>是否指 %2？</translation>
    </message>
    <message>
        <source>a group of parameters</source>
        <translation>一组参数</translation>
    </message>
    <message>
        <source>no such parameter</source>
        <translation>没有这个参数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>another function has this slot</source>
        <translation>另一个函数已占用此颜色编号</translation>
    </message>
    <message>
        <source>a free one is taken</source>
        <translation>改用空闲的编号</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>函数列表</translation>
    </message>
    <message>
        <source>more than %1 functions</source>
        <translation>多于 %1 个函数</translation>
    </message>
    <message>
        <source>no function has this slot</source>
        <translation>没有函数使用此颜色编号</translation>
    </message>
    <message>
        <source>no other function has this slot</source>
        <translation>没有其他函数使用此颜色编号</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 超出范围 %2 至 %3</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>only numbers</source>
        <translation>纯数字</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为%1，实为%2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>此文本过长</translation>
    </message>
    <message>
        <source>no number format</source>
        <translation>不是数值格式</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>多于 %1 个值</translation>
    </message>
    <message>
        <source>expected a lower and an upper end</source>
        <translation>应有下限和上限两个值</translation>
    </message>
    <message>
        <source>the upper end is not above the lower one</source>
        <translation>上限不大于下限</translation>
    </message>
    <message>
        <source>this range is too narrow or too wide to be seen</source>
        <translation>此范围太窄或太宽，无法显示</translation>
    </message>
    <message>
        <source>it must be at least %4</source>
        <translation>不得小于 %4</translation>
    </message>
    <message>
        <source>they are exchanged</source>
        <translation>已将两者互换</translation>
    </message>
    <message>
        <source>a larger step is taken</source>
        <translation>改用较大的步长</translation>
    </message>
    <message>
        <source>no colour slot</source>
        <translation>不是有效的颜色编号</translation>
    </message>
    <message>
        <source>the first of them are taken</source>
        <translation>只取最前面的</translation>
    </message>
    <message>
        <source>%4 is taken</source>
        <translation>改用 %4</translation>
    </message>
    <message>
        <source>these nets give more numbers than memory is allowed for</source>
        <translation>这些网络产生的数据超过了内存上限</translation>
    </message>
    <message>
        <source>take fewer nets, layers or functions</source>
        <translation>请减少网络、层或函数</translation>
    </message>
    <message>
        <source>%1 = %2 cannot be used</source>
        <translation>不能使用 %1 = %2</translation>
    </message>
    <message>
        <source>from %3 to %4</source>
        <translation>应在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>nets</source>
        <translation>网络数</translation>
    </message>
    <message>
        <source>a scale is not a finite number</source>
        <translation>某个尺度不是有限的数</translation>
    </message>
    <message>
        <source>this stack needs %1 of memory</source>
        <translation>这个网络需要 %1 内存</translation>
    </message>
    <message>
        <source>at most %2: take fewer layers, units or samples</source>
        <translation>最多 %2：请减少层、单元或样本</translation>
    </message>
    <message>
        <source>no start weights</source>
        <translation>没有这种初始化</translation>
    </message>
    <message>
        <source>no normalisation</source>
        <translation>没有这种归一化</translation>
    </message>
    <message>
        <source>no view of the page</source>
        <translation>没有这种视图</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>没有这种输入</translation>
    </message>
    <message>
        <source>upper moon</source>
        <translation>上半月</translation>
    </message>
    <message>
        <source>lower moon</source>
        <translation>下半月</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑格</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白格</translation>
    </message>
    <message>
        <source>below</source>
        <translation>曲线下方</translation>
    </message>
    <message>
        <source>above</source>
        <translation>曲线上方</translation>
    </message>
    <message>
        <source>first arm</source>
        <translation>第一臂</translation>
    </message>
    <message>
        <source>second arm</source>
        <translation>第二臂</translation>
    </message>
    <message>
        <source>third arm</source>
        <translation>第三臂</translation>
    </message>
    <message>
        <source>upper disc</source>
        <translation>上圆盘</translation>
    </message>
    <message>
        <source>left disc</source>
        <translation>左圆盘</translation>
    </message>
    <message>
        <source>right disc</source>
        <translation>右圆盘</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation>第 %1 行超过 %2 列</translation>
    </message>
    <message>
        <source>line %1: %2 instead of %3 values</source>
        <translation>第 %1 行有 %2 个值，应为 %3 个</translation>
    </message>
    <message>
        <source>values with a comma in them belong in double quotes</source>
        <translation>含逗号的值要放在双引号内</translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation>文件超过 %1 行</translation>
    </message>
    <message>
        <source>take fewer rows</source>
        <translation>请减少行数</translation>
    </message>
    <message>
        <source>the file has more than %1 values</source>
        <translation>文件超过 %1 个值</translation>
    </message>
    <message>
        <source>a quote on line %1 is never closed: %2</source>
        <translation>第 %1 行的引号没有闭合：%2</translation>
    </message>
    <message>
        <source>text after a closed quote on line %1: %2</source>
        <translation>第 %1 行的引号闭合后还有文字：%2</translation>
    </message>
    <message>
        <source>write two quotes for one that belongs to the text</source>
        <translation>文字中的引号要写两遍</translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation>有两列都叫 %1</translation>
    </message>
    <message>
        <source>give each column a name of its own in the first line</source>
        <translation>请在第一行给每一列起不同的名称</translation>
    </message>
    <message>
        <source>the file has no rows of values</source>
        <translation>文件中没有数据行</translation>
    </message>
    <message>
        <source>a line with names, then a line for each sample</source>
        <translation>先写一行列名，然后每个样本一行</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): a value is missing</source>
        <translation>第 %1 行第 %2 列（%3）：缺少值</translation>
    </message>
    <message>
        <source>fill it in or take the row out</source>
        <translation>请补上或删去这一行</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is not a number</source>
        <translation>第 %1 行第 %2 列（%3）：%4 不是数</translation>
    </message>
    <message>
        <source>write 0.5 or 1e-3; columns of text can only be the target</source>
        <translation>请写成 0.5 或 1e-3；文字列只能作为目标</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is too large</source>
        <translation>第 %1 行第 %2 列（%3）：%4 过大</translation>
    </message>
    <message>
        <source>up to 1e100 either way</source>
        <translation>绝对值不超过 1e100</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is one of more than 100 different texts</source>
        <translation>第 %1 行第 %2 列（%3）：%4 是 100 多种不同文字之一</translation>
    </message>
    <message>
        <source>choose another column as the target, or write numbers</source>
        <translation>请选择另一列作为目标，或改写成数</translation>
    </message>
    <message>
        <source>the file has no column %1</source>
        <translation>文件中没有 %1 列</translation>
    </message>
    <message>
        <source>choose another column as the target</source>
        <translation>请选择另一列作为目标</translation>
    </message>
    <message>
        <source>the file has too little to learn from</source>
        <translation>文件中的数据太少，无法训练</translation>
    </message>
    <message>
        <source>two columns and two rows of values at least</source>
        <translation>至少要有两列和两行数据</translation>
    </message>
    <message>
        <source>column %1 holds one value only</source>
        <translation>%1 列只有一种值</translation>
    </message>
    <message>
        <source>save it as UTF-8, in a spreadsheet as &quot;CSV UTF-8&quot;</source>
        <translation>请另存为 UTF-8 编码，在电子表格软件中选“CSV UTF-8”</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>this is UTF-16 text</source>
        <translation>这是 UTF-16 编码的文本</translation>
    </message>
    <message>
        <source>this is UTF-16 text or no text at all</source>
        <translation>这是 UTF-16 编码的文本，或者不是文本</translation>
    </message>
    <message>
        <source>line %1 is not UTF-8 but another encoding such as GBK: %2</source>
        <translation>第 %1 行不是 UTF-8，而是 GBK 等其他编码：%2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>a noise of %1 cannot be used</source>
        <translation>不能使用噪声 %1</translation>
    </message>
    <message>
        <source>from 0 to %2</source>
        <translation>应在 0 到 %2 之间</translation>
    </message>
    <message>
        <source>no curve to stand above or below</source>
        <translation>没有划分上下方的曲线</translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation>请选择一个函数</translation>
    </message>
    <message>
        <source>sepal length in cm</source>
        <translation>萼片长度（厘米）</translation>
    </message>
    <message>
        <source>sepal width in cm</source>
        <translation>萼片宽度（厘米）</translation>
    </message>
    <message>
        <source>petal length in cm</source>
        <translation>花瓣长度（厘米）</translation>
    </message>
    <message>
        <source>petal width in cm</source>
        <translation>花瓣宽度（厘米）</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>圆外</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>圆内</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>异号</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>同号</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>body mass in kg</source>
        <translation>体重（千克）</translation>
    </message>
    <message>
        <source>systolic blood pressure in mmHg</source>
        <translation>收缩压（毫米汞柱）</translation>
    </message>
    <message>
        <source>age in years</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>does not smoke</source>
        <translation>不吸烟</translation>
    </message>
    <message>
        <source>smokes</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>test share = %1 is out of range</source>
        <translation>测试集比例 = %1 超出范围</translation>
    </message>
    <message>
        <source>no input feature is chosen</source>
        <translation>没有选择输入特征</translation>
    </message>
    <message>
        <source>choose x1, at least</source>
        <translation>至少选择 x1</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range</source>
        <translation>%1 = %2 超出范围</translation>
    </message>
    <message>
        <source>it must be from %3 to %4</source>
        <translation>必须在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>it must be from %2 to %3</source>
        <translation>必须在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>no histogram of the page</source>
        <translation>没有这种直方图</translation>
    </message>
    <message>
        <source>no data set</source>
        <translation>没有这个数据集</translation>
    </message>
    <message>
        <source>no output layer with its loss</source>
        <translation>没有这种输出层与损失</translation>
    </message>
    <message>
        <source>no way to learn parameters</source>
        <translation>没有这种学习参数的方式</translation>
    </message>
    <message>
        <source>no optimiser</source>
        <translation>没有这种优化器</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>没有这种学习率调度</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>no input feature</source>
        <translation>没有这种输入特征</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>层的列表</translation>
    </message>
    <message>
        <source>more than %1 layers</source>
        <translation>超过 %1 层</translation>
    </message>
    <message>
        <source>expected x1, x2 and y of a point</source>
        <translation>应为一个点的 x1、x2 和 y</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>点的列表</translation>
    </message>
    <message>
        <source>more than %1 points</source>
        <translation>超过 %1 个点</translation>
    </message>
    <message>
        <source>%1 does not fit the data set %2</source>
        <translation>%1 不适合数据集 %2</translation>
    </message>
    <message>
        <source>%3 is taken</source>
        <translation>改用 %3</translation>
    </message>
    <message>
        <source>%1 does not exist for %2</source>
        <translation>%2 没有“%1”这种初始化</translation>
    </message>
    <message>
        <source>choose other start weights</source>
        <translation>请换一种初始化</translation>
    </message>
    <message>
        <source>tangents of x^2</source>
        <translation>x^2 的切线</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>没有得分</translation>
    </message>
    <message>
        <source>write numbers: 2, 1, 0.1</source>
        <translation>请写数：2, 1, 0.1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>row %1 has %2 scores, the first one %3</source>
        <translation>第 %1 行有 %2 个得分，第一行有 %3 个</translation>
    </message>
    <message>
        <source>write as many in every row</source>
        <translation>每行请写同样多的得分</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>全部相等</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数</translation>
    </message>
    <message>
        <source>too many scores</source>
        <translation>得分太多</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>行太多</translation>
    </message>
    <message>
        <source>a temperature of %1 cannot be used</source>
        <translation>不能使用温度 %1</translation>
    </message>
    <message>
        <source>take a finite number above 0</source>
        <translation>请取大于 0 的有限数</translation>
    </message>
    <message>
        <source>a grid from %1 to %2 cannot be used</source>
        <translation>不能使用从 %1 到 %2 的网格</translation>
    </message>
    <message>
        <source>let it begin at a smaller x than it ends</source>
        <translation>起点的 x 应小于终点</translation>
    </message>
    <message>
        <source>a step of %1 cannot be used</source>
        <translation>不能使用步长 %1</translation>
    </message>
    <message>
        <source>take one that gives 1 to %2 points</source>
        <translation>请取能给出 1 到 %2 个点的步长</translation>
    </message>
    <message>
        <source>this output does not fit the task of the data</source>
        <translation>此输出层不适合这些数据的任务</translation>
    </message>
    <message>
        <source>choose the automatic one</source>
        <translation>请选择“自动”</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>请选择一个表格</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>choose it again</source>
        <translation>请重新选择</translation>
    </message>
    <message>
        <source>you may not read this file</source>
        <translation>没有读取此文件的权限</translation>
    </message>
    <message>
        <source>no variant of the softmax</source>
        <translation>没有这个 Softmax 变体</translation>
    </message>
    <message>
        <source>no gated unit</source>
        <translation>没有这个门控单元</translation>
    </message>
    <message>
        <source>expected %1 to %2 scores</source>
        <translation>应有 %1 到 %2 个得分</translation>
    </message>
    <message>
        <source>0 is added</source>
        <translation>补上 0</translation>
    </message>
    <message>
        <source>these are no whole rows</source>
        <translation>这些数不能排成完整的行</translation>
    </message>
    <message>
        <source>the usual ones are taken</source>
        <translation>改用默认值</translation>
    </message>
    <message>
        <source>there is no such class</source>
        <translation>没有这个类别</translation>
    </message>
    <message>
        <source>the first one is taken</source>
        <translation>改用第一个</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>处处</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（x = %2）</translation>
    </message>
    <message>
        <source>jump at %1</source>
        <translation>在 %1 处跳跃</translation>
    </message>
    <message>
        <source>corner at %1</source>
        <translation>在 %1 处有折点</translation>
    </message>
    <message>
        <source>f″ jumps at %1</source>
        <translation>f″ 在 %1 处跳跃</translation>
    </message>
    <message>
        <source>f‴ jumps at %1</source>
        <translation>f‴ 在 %1 处跳跃</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
    <message>
        <source>everywhere but at %1</source>
        <translation>除 %1 外处处</translation>
    </message>
    <message>
        <source>in %1 stretches</source>
        <translation>共 %1 段</translation>
    </message>
    <message>
        <source>overflows outside %1 to %2</source>
        <translation>在 %1 到 %2 之外上溢</translation>
    </message>
    <message>
        <source>overflows from %1</source>
        <translation>从 %1 起上溢</translation>
    </message>
    <message>
        <source>overflows below %1</source>
        <translation>在 %1 以下上溢</translation>
    </message>
    <message>
        <source>exactly the limit from %1</source>
        <translation>从 %1 起恰为极限值</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>All values that come out; a round bracket: approached, never reached.</source>
        <translation>所有可能的输出值；圆括号表示趋近而达不到。</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>The sides on which the output hardly changes any more (|f′| &lt; 0.01).</source>
        <translation>输出几乎不再变化的一侧（|f′| &lt; 0.01）。</translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation>输出均值</translation>
    </message>
    <message>
        <source>Mean output for inputs z ~ N(0, 1): 0 is zero-centred.</source>
        <translation>输入 z ~ N(0, 1) 时的输出均值：0 即零中心化。</translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <source>The largest |f′|, and where, if at a single place.</source>
        <translation>|f′| 的最大值；若仅在一点取得，则给出该点。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>Whether f has corners or jumps, and where.</source>
        <translation>f 是否有折点或跳跃，以及在何处。</translation>
    </message>
    <message>
        <source>LeCun, per layer</source>
        <translation>每层因子 LeCun</translation>
    </message>
    <message>
        <source>He, per layer</source>
        <translation>每层因子 He</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where it is found today.</source>
        <translation>如今用在哪里。</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>More in never gives less out.</source>
        <translation>输入增大，输出不会减小。</translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <source>Share of outputs that are exactly 0 for z ~ N(0, 1).</source>
        <translation>z ~ N(0, 1) 时恰好为 0 的输出所占比例。</translation>
    </message>
    <message>
        <source>Dead region</source>
        <translation>死区</translation>
    </message>
    <message>
        <source>Where f′ is exactly 0: a unit that stays there learns nothing.</source>
        <translation>f′ 恰为 0 的区域：停留在那里的神经元什么也学不到。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Their values; a star: it may be learned with the weights.</source>
        <translation>参数的值；星号表示可与权重一起学习。</translation>
    </message>
    <message>
        <source>Gain, signal</source>
        <translation>增益 保持信号</translation>
    </message>
    <message>
        <source>1/√(E f²): weights scaled by it keep the size of the signal.</source>
        <translation>1/√(E f²)：权重乘以它，信号大小保持不变。</translation>
    </message>
    <message>
        <source>Gain, gradient</source>
        <translation>增益 保持梯度</translation>
    </message>
    <message>
        <source>1/√(E f′²): weights scaled by it keep the size of the gradient.</source>
        <translation>1/√(E f′²)：权重乘以它，梯度大小保持不变。</translation>
    </message>
    <message>
        <source>Lipschitz</source>
        <translation>利普希茨常数</translation>
    </message>
    <message>
        <source>The supremum of |f′|; infinite for a function that jumps.</source>
        <translation>|f′| 的上确界；有跳跃的函数为无穷大。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Of the paper that the formula is taken from.</source>
        <translation>公式所出论文的年份。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Paper or program that the formula is taken from.</source>
        <translation>公式所出的论文或程序。</translation>
    </message>
    <message>
        <source>No exponential</source>
        <translation>不含指数</translation>
    </message>
    <message>
        <source>The formula needs no exp, tanh, erf or the like: arithmetic alone.</source>
        <translation>公式不需要 exp、tanh、erf 等，只有算术运算。</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>No vanishing gradient</source>
        <translation>梯度不消失</translation>
    </message>
    <message>
        <source>Not a property of f alone: the factor per layer is made of f′ and the weights. It is told for two start weights.</source>
        <translation>这不是 f 单独的性质：每层的因子由 f′ 和权重共同决定。表中给出两种初始化下的值。</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零中心化</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>计算便宜</translation>
    </message>
    <message>
        <source>Told as whether the formula needs an exponential; in a wide layer the matrix product costs far more.</source>
        <translation>用公式是否需要指数表示；在宽的层中，矩阵乘法的开销要大得多。</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>可导</translation>
    </message>
    <message>
        <source>Told as where the slope jumps. A single corner does no harm: ReLU has one.</source>
        <translation>用斜率在何处跳跃表示。单个折点并无妨碍：ReLU 就有一个。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Leaky ReLU: slope for x &lt; 0</source>
        <translation>Leaky ReLU：x &lt; 0 时的斜率</translation>
    </message>
    <message>
        <source>The same name lets 1 %, 20 % or 30 % of a negative input through: name the slope when you compare results.</source>
        <translation>同一名称会让负输入通过 1 %、20 % 或 30 %：比较结果时请写明斜率。</translation>
    </message>
    <message>
        <source>PReLU: slope it starts from</source>
        <translation>PReLU：斜率的初始值</translation>
    </message>
    <message>
        <source>From 0 it starts as ReLU, from 0.25 as a leaky ReLU; training takes it on from there.</source>
        <translation>从 0 开始就是 ReLU，从 0.25 开始则是 Leaky ReLU；之后由训练调整。</translation>
    </message>
    <message>
        <source>GELU: which formula</source>
        <translation>GELU：哪个公式</translation>
    </message>
    <message>
        <source>The two are nowhere 0.0005 apart: training does not notice, but the same weights give slightly different outputs.</source>
        <translation>两者处处相差不到 0.0005：训练察觉不到，但相同权重的输出会略有不同。</translation>
    </message>
    <message>
        <source>Hard sigmoid: its straight part</source>
        <translation>Hard sigmoid：直线段</translation>
    </message>
    <message>
        <source>With slope 1/6 it saturates at ±3, with 0.2 at ±2.5: weights moved from one to the other compute something else.</source>
        <translation>斜率为 1/6 时在 ±3 处饱和，为 0.2 时在 ±2.5 处饱和：把权重从一个搬到另一个，算出的就是别的东西。</translation>
    </message>
    <message>
        <source>ReLU: derivative at 0</source>
        <translation>ReLU：0 处的导数</translation>
    </message>
    <message>
        <source>There is none at a corner, so each program takes one. It matters only to inputs that are exactly 0, such as those of a layer whose weights start at 0.</source>
        <translation>折点处没有导数，所以各程序自行取值。它只影响恰为 0 的输入，例如权重从 0 开始的层。</translation>
    </message>
    <message>
        <source>ReLU6, Hard tanh: derivative at the limits</source>
        <translation>ReLU6、Hard tanh：边界处的导数</translation>
    </message>
    <message>
        <source>What is taken there decides whether a neuron that sits exactly on a limit still learns.</source>
        <translation>这里的取值决定恰好位于边界上的神经元是否还能学习。</translation>
    </message>
    <message>
        <source>ELU: α</source>
        <translation>ELU：α</translation>
    </message>
    <message>
        <source>The plateau is at −α, and α is the slope just left of 0: only with α = 1 is there no corner.</source>
        <translation>平台在 −α 处，而 α 也是 0 左侧的斜率：只有 α = 1 时才没有折点。</translation>
    </message>
    <message>
        <source>SELU: its constants</source>
        <translation>SELU：常数</translation>
    </message>
    <message>
        <source>Constants of fewer digits move the curve by less than 0.0001 for inputs up to 10: too little to notice.</source>
        <translation>位数较少的常数在输入不超过 10 时使曲线移动不到 0.0001：小到察觉不出。</translation>
    </message>
    <message>
        <source>Swish: β</source>
        <translation>Swish：β</translation>
    </message>
    <message>
        <source>With β = 1 all of them are SiLU; where β is fixed, write x σ(βx) yourself for another.</source>
        <translation>β = 1 时它们都是 SiLU；若 β 是固定的，想用别的值就自己写 x σ(βx)。</translation>
    </message>
    <message>
        <source>Softplus: β</source>
        <translation>Softplus：β</translation>
    </message>
    <message>
        <source>The same curve everywhere. PyTorch takes x for large inputs, where what it leaves out is less than single precision can hold.</source>
        <translation>各框架的曲线相同。对较大的输入 PyTorch 直接取 x，略去的部分小于单精度所能表示的。</translation>
    </message>
    <message>
        <source>seen in copies of its code</source>
        <translation>见于其代码的副本</translation>
    </message>
    <message>
        <source>the slopes are an input of the operator</source>
        <translation>斜率是该算子的输入</translation>
    </message>
    <message>
        <source>002: one slope for each neuron</source>
        <translation>002：每个神经元一个斜率</translation>
    </message>
    <message>
        <source>only as a part of hard swish</source>
        <translation>仅作为 Hard swish 的一部分</translation>
    </message>
    <message>
        <source>documented for ReLU6 alone</source>
        <translation>仅对 ReLU6 有说明</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确式</translation>
    </message>
    <message>
        <source>tanh form</source>
        <translation>tanh 近似式</translation>
    </message>
    <message>
        <source>Keeps mean 0 and variance 1 from layer to layer, with LeCun weights.</source>
        <translation>使用 LeCun 初始化权重时，逐层保持均值 0 和方差 1。</translation>
    </message>
    <message>
        <source>Its %1 can be learned with the weights.</source>
        <translation>%1 可以与权重一起学习。</translation>
    </message>
    <message>
        <source>Zero-centred: the mean output is 0.</source>
        <translation>零中心化：输出均值为 0。</translation>
    </message>
    <message>
        <source>Does not saturate for large inputs.</source>
        <translation>输入很大时不饱和。</translation>
    </message>
    <message>
        <source>Bounded: what comes out stays between %1 and %2.</source>
        <translation>有界：输出始终在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Smooth everywhere.</source>
        <translation>处处光滑。</translation>
    </message>
    <message>
        <source>Sparse: %1 % of the outputs are exactly 0 for inputs around 0.</source>
        <translation>稀疏：输入在 0 附近时，%1 % 的输出恰为 0。</translation>
    </message>
    <message>
        <source>No gradient at all: f′ is 0 wherever it exists, so that nothing before it learns.</source>
        <translation>完全没有梯度：f′ 在存在之处都是 0，前面的层什么也学不到。</translation>
    </message>
    <message>
        <source>Gradients fade in a deep plain network: a factor of %1 per layer with LeCun weights, %2 with He weights.</source>
        <translation>在普通深层网络中梯度逐层衰减：LeCun 初始化权重时每层因子 %1，He 初始化权重时 %2。</translation>
    </message>
    <message>
        <source>Gradients grow in a deep plain network: a factor of %1 per layer with LeCun weights, %2 with He weights.</source>
        <translation>在普通深层网络中梯度逐层增大：LeCun 初始化权重时每层因子 %1，He 初始化权重时 %2。</translation>
    </message>
    <message>
        <source>A unit whose inputs all fall where f′ is exactly 0 is dead: no gradient wakes it.</source>
        <translation>若一个神经元的输入全都落在 f′ 恰为 0 的区域，它就死了：没有梯度能唤醒它。</translation>
    </message>
    <message>
        <source>Saturates on both sides: outside %1 to %2 hardly any gradient comes through.</source>
        <translation>两侧饱和：在 %1 到 %2 之外几乎没有梯度通过。</translation>
    </message>
    <message>
        <source>Jumps at %1: a gradient does not see the jump.</source>
        <translation>在 %1 处跳跃：梯度看不到这个跳跃。</translation>
    </message>
    <message>
        <source>Not zero-centred: the mean output is %1.</source>
        <translation>不是零中心化：输出均值为 %1。</translation>
    </message>
    <message>
        <source>Overflows in float16 from %1 on.</source>
        <translation>在 float16 中从 %1 起上溢。</translation>
    </message>
    <message>
        <source>Has a corner at %1, where the slope is a matter of convention.</source>
        <translation>在 %1 处有折点，那里的斜率只是约定。</translation>
    </message>
    <message>
        <source>Needs an exponential or the like for every unit.</source>
        <translation>每个神经元都需要一次指数之类的运算。</translation>
    </message>
    <message>
        <source>Unbounded: outputs can grow from layer to layer.</source>
        <translation>无界：输出可能逐层增大。</translation>
    </message>
    <message>
        <source>A stack of layers without another activation is exactly one affine layer, however deep. As an output it is what regression needs.</source>
        <translation>如果没有别的激活函数，多少层叠起来也恰好只是一个仿射层。作为输出层，它正是回归所需要的。</translation>
    </message>
    <message>
        <source>Often written max(αx, x): that is right for α up to 1 only. The articles use 0.01, 0.02 and 0.1, a snippet of theirs by mistake 2; frameworks differ as well.</source>
        <translation>常写成 max(αx, x)：这只在 α 不超过 1 时才对。文章中用了 0.01、0.02 和 0.1，有一段代码误写成 2；各框架也不相同。</translation>
    </message>
    <message>
        <source>α is no hyper-parameter but learned with the weights, for a layer, a channel or a unit, and without weight decay (He et al. 2015).</source>
        <translation>α 不是超参数，而是与权重一起学习的，可以每层、每通道或每个神经元一个，并且不加权重衰减（He et al. 2015）。</translation>
    </message>
    <message>
        <source>The cap was meant for float16 on mobile devices: between 4 and 8 its numbers lie 0.0039 apart.</source>
        <translation>上限是为移动设备上的 float16 设计的：在 4 与 8 之间，它的数相隔 0.0039。</translation>
    </message>
    <message>
        <source>Said to be in no framework: Keras has it as relu(x, negative_slope=0.01, max_value=6).</source>
        <translation>有人说没有框架提供它：Keras 的写法是 relu(x, negative_slope=0.01, max_value=6)。</translation>
    </message>
    <message>
        <source>The constants alone do not do it: it needs LeCun weights, standardised inputs and alpha dropout (Klambauer et al. 2017).</source>
        <translation>只有这两个常数还不够：还需要 LeCun 初始化权重、标准化的输入和 alpha dropout（Klambauer et al. 2017）。</translation>
    </message>
    <message>
        <source>An approximation of GELU, at most 0.00047 away from it; the default in JAX.</source>
        <translation>GELU 的近似，相差至多 0.00047；JAX 中的默认形式。</translation>
    </message>
    <message>
        <source>β = 0 is a straight line, a large β nearly ReLU (Ramachandran et al. 2017).</source>
        <translation>β = 0 时是直线，β 很大时接近 ReLU（Ramachandran et al. 2017）。</translation>
    </message>
    <message>
        <source>The gains often quoted, +0.494 % over Swish and +1.671 % over ReLU, are one experiment of the first version of the paper (CIFAR-100, SE-Net-18), no law.</source>
        <translation>常被引用的提升（比 Swish 高 0.494 %，比 ReLU 高 1.671 %）出自论文第一版的一个实验（CIFAR-100，SE-Net-18），并非定律。</translation>
    </message>
    <message>
        <source>x · ReLU6(x + 3) / 6: not merely ReLU in place of a sigmoid; its slope jumps at both ends of the middle piece.</source>
        <translation>x · ReLU6(x + 3) / 6：不只是用 ReLU 代替 Sigmoid；它的斜率在中间段的两端跳跃。</translation>
    </message>
    <message>
        <source>A smooth ReLU whose derivative is the sigmoid; its output is always positive.</source>
        <translation>光滑的 ReLU，导数是 Sigmoid；输出恒为正。</translation>
    </message>
    <message>
        <source>regression outputs</source>
        <translation>回归的输出层</translation>
    </message>
    <message>
        <source>binary and multi-label outputs, gates</source>
        <translation>二分类和多标签的输出层，门</translation>
    </message>
    <message>
        <source>recurrent layers, outputs from −1 to 1</source>
        <translation>循环层，−1 到 1 的输出</translation>
    </message>
    <message>
        <source>hidden layers: the usual first choice</source>
        <translation>隐藏层：通常的首选</translation>
    </message>
    <message>
        <source>where ReLU units die; GANs</source>
        <translation>ReLU 神经元死亡时；GAN</translation>
    </message>
    <message>
        <source>image networks</source>
        <translation>图像网络</translation>
    </message>
    <message>
        <source>hidden layers without batch norm</source>
        <translation>不用批归一化的隐藏层</translation>
    </message>
    <message>
        <source>self-normalising networks</source>
        <translation>自归一化网络</translation>
    </message>
    <message>
        <source>transformers (BERT, ViT)</source>
        <translation>Transformer（BERT、ViT）</translation>
    </message>
    <message>
        <source>transformers (GPT-2)</source>
        <translation>Transformer（GPT-2）</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>image networks (EfficientNet), gated language models</source>
        <translation>图像网络（EfficientNet），门控语言模型</translation>
    </message>
    <message>
        <source>image networks; β learned or fixed</source>
        <translation>图像网络；β 可学习或固定</translation>
    </message>
    <message>
        <source>object detection (YOLOv4)</source>
        <translation>目标检测（YOLOv4）</translation>
    </message>
    <message>
        <source>positive outputs: variances, rates</source>
        <translation>正的输出：方差、发生率</translation>
    </message>
    <message>
        <source>mobile networks (MobileNetV2)</source>
        <translation>移动端网络（MobileNetV2）</translation>
    </message>
    <message>
        <source>mobile networks (MobileNetV3)</source>
        <translation>移动端网络（MobileNetV3）</translation>
    </message>
    <message>
        <source>gates on small devices (MobileNetV3)</source>
        <translation>小型设备上的门（MobileNetV3）</translation>
    </message>
    <message>
        <source>networks with few bits</source>
        <translation>低比特网络</translation>
    </message>
    <message>
        <source>language models (Primer)</source>
        <translation>语言模型（Primer）</translation>
    </message>
    <message>
        <source>image networks (MetaFormer)</source>
        <translation>图像网络（MetaFormer）</translation>
    </message>
    <message>
        <source>signals as networks (SIREN)</source>
        <translation>用网络表示信号（SIREN）</translation>
    </message>
    <message>
        <source>periodic signals, audio</source>
        <translation>周期信号、音频</translation>
    </message>
    <message>
        <source>radial basis networks</source>
        <translation>径向基网络</translation>
    </message>
    <message>
        <source>the perceptron; history</source>
        <translation>感知机；历史</translation>
    </message>
    <message>
        <source>networks with one bit</source>
        <translation>一比特网络</translation>
    </message>
    <message>
        <source>in place of tanh: saturates more slowly</source>
        <translation>代替 tanh：饱和更慢</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>sparse coding</source>
        <translation>稀疏编码</translation>
    </message>
    <message>
        <source>rates of counts</source>
        <translation>计数的发生率</translation>
    </message>
    <message>
        <source>LeNet; history</source>
        <translation>LeNet；历史</translation>
    </message>
    <message>
        <source>no choice of rows</source>
        <translation>没有这种行的选择</translation>
    </message>
    <message>
        <source>no family of functions</source>
        <translation>没有这个函数族</translation>
    </message>
    <message>
        <source>no column of the table</source>
        <translation>表格没有这一列</translation>
    </message>
    <message>
        <source>the variable is called x</source>
        <translation>自变量应写作 x</translation>
    </message>
    <message>
        <source>write %1(x) = ...</source>
        <translation>请写 %1(x) = ...</translation>
    </message>
    <message>
        <source>x is the variable</source>
        <translation>x 是自变量</translation>
    </message>
    <message>
        <source>write f(x) = ...</source>
        <translation>请写 f(x) = ...</translation>
    </message>
    <message>
        <source>the formula comes first</source>
        <translation>公式应写在最前面</translation>
    </message>
    <message>
        <source>f(x) = ...; %1 = 1.5</source>
        <translation>f(x) = ...; %1 = 1.5</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 不是有限的数</translation>
    </message>
    <message>
        <source>the formula has too many parameters</source>
        <translation>公式的参数太多</translation>
    </message>
    <message>
        <source>it may have %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>a value is missing after %1</source>
        <translation>%1 后面缺少值</translation>
    </message>
    <message>
        <source>write %2 = 1.5</source>
        <translation>请写 %2 = 1.5</translation>
    </message>
    <message>
        <source>%1 is set twice</source>
        <translation>%1 设置了两次</translation>
    </message>
    <message>
        <source>%1 does not occur in the formula</source>
        <translation>公式中没有 %1</translation>
    </message>
    <message>
        <source>a parameter&apos;s name belongs here</source>
        <translation>这里应是参数名</translation>
    </message>
    <message>
        <source>f(x) = ...; b = 1.5 in 0..5</source>
        <translation>f(x) = ...; b = 1.5 in 0..5</translation>
    </message>
    <message>
        <source>a range needs two ends</source>
        <translation>范围需要两个端点</translation>
    </message>
    <message>
        <source>write in 0..5</source>
        <translation>请写 in 0..5</translation>
    </message>
    <message>
        <source>the range is empty</source>
        <translation>范围为空</translation>
    </message>
    <message>
        <source>the smaller number comes first: 0..5</source>
        <translation>较小的数写在前面：0..5</translation>
    </message>
    <message>
        <source>the value is outside its range</source>
        <translation>值在范围之外</translation>
    </message>
    <message>
        <source>%1 has no meaning in a formula</source>
        <translation>%1 在公式中没有意义</translation>
    </message>
    <message>
        <source>a byte is no character of UTF-8</source>
        <translation>有字节不是 UTF-8 字符</translation>
    </message>
    <message>
        <source>%1 is too large: no number of a computer holds it</source>
        <translation>%1 太大，计算机的数无法表示</translation>
    </message>
    <message>
        <source>the formula is too long</source>
        <translation>公式太长</translation>
    </message>
    <message>
        <source>it may have %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>the formula is nested too deeply</source>
        <translation>公式嵌套太深</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>最多 %1 层</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>这个括号没有闭合</translation>
    </message>
    <message>
        <source>this bar is never closed</source>
        <translation>这条竖线没有闭合</translation>
    </message>
    <message>
        <source>%1 takes one argument</source>
        <translation>%1 需要一个参数</translation>
    </message>
    <message>
        <source>%1 takes three arguments</source>
        <translation>%1 需要三个参数</translation>
    </message>
    <message>
        <source>%1 takes two arguments</source>
        <translation>%1 需要两个参数</translation>
    </message>
    <message>
        <source>%1 takes two arguments or more</source>
        <translation>%1 需要两个或更多参数</translation>
    </message>
    <message>
        <source>write if(x &gt; 0, x, 0)</source>
        <translation>请写 if(x &gt; 0, x, 0)</translation>
    </message>
    <message>
        <source>the formula has too many parts</source>
        <translation>公式的组成部分太多</translation>
    </message>
    <message>
        <source>it may have %1 numbers, names and signs</source>
        <translation>最多可有 %1 个数、名称和符号</translation>
    </message>
    <message>
        <source>there is no formula yet</source>
        <translation>还没有公式</translation>
    </message>
    <message>
        <source>type one: x * sigmoid(x)</source>
        <translation>请输入公式：x * sigmoid(x)</translation>
    </message>
    <message>
        <source>something is missing after %1</source>
        <translation>%1 后面缺少内容</translation>
    </message>
    <message>
        <source>there is nothing between these brackets</source>
        <translation>这对括号里什么也没有</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>这里不应出现 %1</translation>
    </message>
    <message>
        <source>a number, x or a bracket belongs between it and %2</source>
        <translation>它与 %2 之间应有数、x 或括号</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>公式没有写完</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>这个括号没有对应的左括号</translation>
    </message>
    <message>
        <source>the decimal sign is a point: 0.5</source>
        <translation>小数点用句点：0.5</translation>
    </message>
    <message>
        <source>a sign is missing between %1 and %3</source>
        <translation>%1 与 %3 之间缺少运算符</translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation>没有函数 %1</translation>
    </message>
    <message>
        <source>a product is written %2*(...)</source>
        <translation>乘积应写作 %2*(...)</translation>
    </message>
    <message>
        <source>%1 needs brackets</source>
        <translation>%1 需要括号</translation>
    </message>
    <message>
        <source>write %1(...)</source>
        <translation>请写 %1(...)</translation>
    </message>
    <message>
        <source>By what a gradient changes in layer 50 of a deep plain network whose weights have variance 1/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.</source>
        <translation>权重方差为 1/n 的普通深层网络中，梯度经过第 50 层后的变化倍数。离输入越近可能越接近 1；∞ 表示信号已超出数的范围。</translation>
    </message>
    <message>
        <source>By what a gradient changes in layer 50 of a deep plain network whose weights have variance 2/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.</source>
        <translation>权重方差为 2/n 的普通深层网络中，梯度经过第 50 层后的变化倍数。离输入越近可能越接近 1；∞ 表示信号已超出数的范围。</translation>
    </message>
    <message>
        <source>Where float16 overflows when every step is rounded; else from where on f, rounded once, is its limit exactly.</source>
        <translation>每一步都舍入时 float16 在何处上溢；否则为 f（只舍入一次）从何处起恰为极限值。</translation>
    </message>
    <message>
        <source>Cost, ns</source>
        <translation>开销 ns</translation>
    </message>
    <message>
        <source>Nanoseconds an element for f and f′ in one pass over floats, measured on this machine.</source>
        <translation>一次计算 f 和 f′ 时每个元素的纳秒数（单精度），在本机测得。</translation>
    </message>
    <message>
        <source>Told as the mean output for inputs z ~ N(0, 1); odd functions have 0.</source>
        <translation>用输入 z ~ N(0, 1) 时的输出均值表示；奇函数为 0。</translation>
    </message>
    <message>
        <source>Keeps the gradient in a deep plain network with He weights: a factor of %1 per layer, far from the input.</source>
        <translation>使用 He 初始化权重时，在普通深层网络中保持梯度：远离输入处每层因子 %1。</translation>
    </message>
    <message>
        <source>Keeps the gradient in a deep plain network with LeCun weights: a factor of %1 per layer, far from the input.</source>
        <translation>使用 LeCun 初始化权重时，在普通深层网络中保持梯度：远离输入处每层因子 %1。</translation>
    </message>
    <message>
        <source>Does not saturate at either end: large inputs let a gradient through.</source>
        <translation>两端都不饱和：输入很大时梯度也能通过。</translation>
    </message>
    <message>
        <source>Needs no exponential: arithmetic alone.</source>
        <translation>不需要指数运算，只有算术运算。</translation>
    </message>
    <message>
        <source>Not monotone: more in can give less out.</source>
        <translation>不单调：输入增大，输出可能减小。</translation>
    </message>
    <message>
        <source>Often said to be never used: in hidden layers rarely, but it is the output for yes or no and the gate of an LSTM. Its slope is small where the output, not the input, nears 0 or 1; an input a little below 0 gives nearly a half: sigmoid(−0.1) = 0.475. Outputs that stay small are no advantage: their mean is 0.5.</source>
        <translation>常有人说它从不使用：隐藏层中确实很少用，但“是或否”的输出和 LSTM 的门都用它。斜率变小是在输出（而不是输入）接近 0 或 1 的时候；略小于 0 的输入给出将近一半：sigmoid(−0.1) = 0.475。输出小并不是优点：其均值是 0.5。</translation>
    </message>
    <message>
        <source>tanh(x) = 2 sigmoid(2x) − 1: a sigmoid stretched and moved, with four times its slope at 0. Near 0 it is nearly x: easy to start from, and nothing non-linear has been learned yet.</source>
        <translation>tanh(x) = 2 sigmoid(2x) − 1：拉伸并平移的 Sigmoid，在 0 处的斜率是它的四倍。在 0 附近它近似于 x：容易起步，但还没有学到任何非线性的东西。</translation>
    </message>
    <message>
        <source>Often said to have one problem only: it is not zero-centred, its units can die, and it is unbounded. It keeps the gradient with He weights alone. Its output is never negative, but may be 0: that is sparse, and yet saves no work in dense layers. An input layer has no activation.</source>
        <translation>常有人说它只有一个问题：其实它不是零中心化的，神经元可能死亡，而且无界。只有用 He 初始化权重时它才保持梯度。它的输出不会为负，但可以是 0：这很稀疏，但在全连接层中并不节省计算。输入层没有激活函数。</translation>
    </message>
    <message>
        <source>Its slope is continuous at 0 only for α = 1, the default of the frameworks; with another α it jumps.</source>
        <translation>只有 α = 1（各框架的默认值）时斜率在 0 处才连续；取别的 α，斜率会跳跃。</translation>
    </message>
    <message>
        <source>Better than ReLU in many reports, yet in a deep plain network with He weights its gradient fades layer after layer. In transformers layer norm and a residual path keep it.</source>
        <translation>许多报告称它优于 ReLU，但在使用 He 初始化权重的普通深层网络中它的梯度逐层衰减。Transformer 靠层归一化和残差通路保住梯度。</translation>
    </message>
    <message>
        <source>Swish with β = 1. That it is smooth, everywhere, is a hypothesis for why it works, not a proof; it is not monotone.</source>
        <translation>β = 1 的 Swish。它处处光滑，但这只是对其效果的一种猜想，不是证明；它不单调。</translation>
    </message>
    <message>
        <source>An article rounds the result to 0.7, 0.2, 0.1.</source>
        <translation>有一篇文章把结果舍入为 0.7、0.2、0.1。</translation>
    </message>
    <message>
        <source>An article has 0.8390 beside them: that belongs to [-3, 2, -1, 0].</source>
        <translation>有一篇文章在旁边写着 0.8390：那其实属于 [-3, 2, -1, 0]。</translation>
    </message>
    <message>
        <source>Class 2 gets the 0.8390 of an article whose figure is missing.</source>
        <translation>第 2 类得到 0.8390，即一篇缺图文章中的数。</translation>
    </message>
    <message>
        <source>e^1000 is too large for a number. The stable form of an article subtracts the largest score, too, but changes the caller&apos;s array.</source>
        <translation>e^1000 太大，数无法表示。有一篇文章的稳定写法也减去最大得分，但会改动调用者的数组。</translation>
    </message>
    <message>
        <source>In a deep plain network the signal itself grows beyond all numbers before layer 50.</source>
        <translation>在普通深层网络中，信号本身在第 50 层之前就超出数的范围。</translation>
    </message>
    <message>
        <source>byte %1: the file is broken here</source>
        <translation>第 %1 字节：文件在此处损坏</translation>
    </message>
    <message>
        <source>what stands before it is taken</source>
        <translation>采用此前的内容</translation>
    </message>
    <message>
        <source>a newer Activation Lab understands all of it</source>
        <translation>更新版本的 Activation Lab 才能读懂全部内容</translation>
    </message>
    <message>
        <source>it is kept as it is</source>
        <translation>已原样保留</translation>
    </message>
    <message>
        <source>there is no shared lab in this text</source>
        <translation>此文本中没有分享的实验</translation>
    </message>
    <message>
        <source>the end of the shared text is missing</source>
        <translation>分享的文本缺少结尾</translation>
    </message>
    <message>
        <source>copy all of it, up to the last =</source>
        <translation>请全部复制，直到最后的 =</translation>
    </message>
    <message>
        <source>the shared text is damaged</source>
        <translation>分享的文本已损坏</translation>
    </message>
    <message>
        <source>copy it again, all of it</source>
        <translation>请重新完整复制</translation>
    </message>
    <message>
        <source>this lab is too large</source>
        <translation>此实验太大</translation>
    </message>
    <message>
        <source>a list of stories</source>
        <translation>演示场景列表</translation>
    </message>
    <message>
        <source>more than %1 stories</source>
        <translation>演示场景多于 %1 个</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>一个演示场景</translation>
    </message>
    <message>
        <source>the lab is larger than 8 MB</source>
        <translation>实验大于 8 MB</translation>
    </message>
    <message>
        <source>remove some of its stories</source>
        <translation>请移除一些演示场景</translation>
    </message>
    <message>
        <source>nothing of this was there</source>
        <translation>文件中没有这部分内容</translation>
    </message>
    <message>
        <source>it is as at first</source>
        <translation>采用初始设置</translation>
    </message>
    <message>
        <source>such a text begins with %1</source>
        <translation>分享的文本以 %1 开头</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>no value at %1</source>
        <translation>在 %1 处无值</translation>
    </message>
    <message>
        <source>Has no value at %1: an input there ends the training.</source>
        <translation>在 %1 处没有值：输入落在那里，训练就中断了。</translation>
    </message>
</context>
</TS>
