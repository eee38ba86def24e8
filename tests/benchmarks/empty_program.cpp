// Nothing, linked to what the program is linked to: what the loader alone costs.
int main() {}
