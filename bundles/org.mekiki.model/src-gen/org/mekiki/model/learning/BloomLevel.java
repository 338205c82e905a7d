/**
 */
package org.mekiki.model.learning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bloom Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Level of an outcome, after Bloom's revised taxonomy.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.learning.LearningPackage#getBloomLevel()
 * @model annotation="https://mekiki.org/model/text label.en='Level' label.ja='\u6c34\u6e96' doc.ja='\u5230\u9054\u76ee\u6a19\u306e\u6c34\u6e96\uff08\u6539\u8a02\u7248\u30d6\u30eb\u30fc\u30e0\u5206\u985e\uff09\u3002'"
 * @generated
 */
public enum BloomLevel implements Enumerator
{
	/**
	 * The '<em><b>REMEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recall facts.
	 * <!-- end-model-doc -->
	 * @see #REMEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	REMEMBER(0, "REMEMBER", "REMEMBER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNDERSTAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explain ideas.
	 * <!-- end-model-doc -->
	 * @see #UNDERSTAND_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERSTAND(1, "UNDERSTAND", "UNDERSTAND"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>APPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use in a new setting.
	 * <!-- end-model-doc -->
	 * @see #APPLY_VALUE
	 * @generated
	 * @ordered
	 */
	APPLY(2, "APPLY", "APPLY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ANALYSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Take apart and relate.
	 * <!-- end-model-doc -->
	 * @see #ANALYSE_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSE(3, "ANALYSE", "ANALYSE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EVALUATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Judge by criteria.
	 * <!-- end-model-doc -->
	 * @see #EVALUATE_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATE(4, "EVALUATE", "EVALUATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CREATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make something new.
	 * <!-- end-model-doc -->
	 * @see #CREATE_VALUE
	 * @generated
	 * @ordered
	 */
	CREATE(5, "CREATE", "CREATE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REMEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recall facts.
	 * <!-- end-model-doc -->
	 * @see #REMEMBER
	 * @model annotation="https://mekiki.org/model/text label.en='Remember' label.ja='\u8a18\u61b6' doc.ja='\u4e8b\u5b9f\u3092\u601d\u3044\u51fa\u3059\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int REMEMBER_VALUE = 0;

	/**
	 * The '<em><b>UNDERSTAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explain ideas.
	 * <!-- end-model-doc -->
	 * @see #UNDERSTAND
	 * @model annotation="https://mekiki.org/model/text label.en='Understand' label.ja='\u7406\u89e3' doc.ja='\u8003\u3048\u3092\u8aac\u660e\u3059\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int UNDERSTAND_VALUE = 1;

	/**
	 * The '<em><b>APPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use in a new setting.
	 * <!-- end-model-doc -->
	 * @see #APPLY
	 * @model annotation="https://mekiki.org/model/text label.en='Apply' label.ja='\u5fdc\u7528' doc.ja='\u65b0\u3057\u3044\u5834\u9762\u3067\u4f7f\u3046\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int APPLY_VALUE = 2;

	/**
	 * The '<em><b>ANALYSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Take apart and relate.
	 * <!-- end-model-doc -->
	 * @see #ANALYSE
	 * @model annotation="https://mekiki.org/model/text label.en='Analyse' label.ja='\u5206\u6790' doc.ja='\u5206\u89e3\u3057\u95a2\u4fc2\u4ed8\u3051\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSE_VALUE = 3;

	/**
	 * The '<em><b>EVALUATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Judge by criteria.
	 * <!-- end-model-doc -->
	 * @see #EVALUATE
	 * @model annotation="https://mekiki.org/model/text label.en='Evaluate' label.ja='\u8a55\u4fa1' doc.ja='\u57fa\u6e96\u306b\u3088\u308a\u5224\u65ad\u3059\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATE_VALUE = 4;

	/**
	 * The '<em><b>CREATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make something new.
	 * <!-- end-model-doc -->
	 * @see #CREATE
	 * @model annotation="https://mekiki.org/model/text label.en='Create' label.ja='\u5275\u9020' doc.ja='\u65b0\u3057\u3044\u3082\u306e\u3092\u4f5c\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CREATE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Bloom Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BloomLevel[] VALUES_ARRAY =
		new BloomLevel[]
		{
			REMEMBER,
			UNDERSTAND,
			APPLY,
			ANALYSE,
			EVALUATE,
			CREATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Bloom Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BloomLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bloom Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BloomLevel get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BloomLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bloom Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BloomLevel getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BloomLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bloom Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BloomLevel get(int value)
	{
		switch (value)
		{
			case REMEMBER_VALUE: return REMEMBER;
			case UNDERSTAND_VALUE: return UNDERSTAND;
			case APPLY_VALUE: return APPLY;
			case ANALYSE_VALUE: return ANALYSE;
			case EVALUATE_VALUE: return EVALUATE;
			case CREATE_VALUE: return CREATE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private BloomLevel(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //BloomLevel
